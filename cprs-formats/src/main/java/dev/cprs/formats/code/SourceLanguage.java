package dev.cprs.formats.code;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Languages of source code without a segmenter of their own. A wrong guess among them costs little:
 * what is asked of a language are its comments and which lines declare something.
 */
enum SourceLanguage {
  LISP(
      ";",
      "#|",
      "|#",
      ";{",
      "",
      "\\((?:cl-)?(?:def[\\w*-]*|ns|module|library|set!?|setq|use-package|autoload|provide|require|in-package|put) +'?\\(?([^\\s()]+).*",
      "[(\\[{'`#,:].*|.*\\)[)\\]}]+|.*\\)"),
  ERLANG(
      "%",
      "",
      "",
      ";{",
      "-(?:module|include|include_lib|define|record|export|type|behaviou?r)\\(.*|-spec .*",
      "-?([a-z]\\w*)\\(.*(?:->.*|\\.)|-(?:spec|type|callback|opaque) ([a-z]\\w*).*",
      "-[a-z]+\\(.*|.*->|.*[)\\]}\"\\w>][,;.]|(?:end|case|receive|try|catch|after|if|fun)\\b.*"),
  PROLOG(
      "%",
      "/*",
      "*/",
      ";",
      ":- .*|.*(?::-|-->)",
      "([a-z]\\w*)(?:\\(.*\\))? *(?::-|-->).*",
      ":- .*|[a-z]\\w*\\(.*|.*[)\\]}][,.]|[;!(].*|.* (?:=|is|->|\\\\=|=\\.\\.) .*"),
  HASKELL(
      "--",
      "{-",
      "-}",
      "",
      ".* :: .+|module [A-Z].* where|data .* = .*",
      "(?:module|class|instance|newtype|data|type|data family) ([A-Z(][\\w.]*).*"
          + "|\\(?([a-z_][\\w']*)\\)? *:: .+",
      "import +(?:qualified +)?[A-Z][\\w.]*.*|[a-z_(][^.!?]* (?:=|<-|->) ?.*|[,|{}(\\[)$.].*"
          + "|(?:where|let|in|do|case|of|deriving|if|then|else|instance|infix[lr]?)\\b.*"
          + "|.*(?:=|->|<-|do|of|where|[$(\\[{,])"),
  OCAML(
      "",
      "(*",
      "*)",
      ";",
      "(?:let|and)\\b.* in|end in|open [A-Z][\\w.]*|match .* with|.*;;|module [A-Z]\\w* = .*|let rec .*",
      "(?:let(?: rec)?|and|module(?: type)?|type|val|external|exception|class|fun) +([\\w'(]+).*",
      "(?:open|include) [A-Z][\\w.]*|\\|.*|(?:in|end|begin|struct|sig|with|match|if|then|else"
          + "|try|when|function)\\b.*|[({\\[;].*|.*(?:;;?|->|=|\\bin|[)\\]}(\\[{])"),
  PASCAL(
      "//",
      "{",
      "}",
      ";",
      "(?i).*:=.*|end \\w+;|uses [\\w., ]+;|unit \\w+;|(?:procedure|function) .*;",
      "(?i)(?:class )?(?:procedure|function|constructor|destructor|property|operator|unit|program"
          + "|library|package(?: body)?|task|entity|architecture) +([\\w.]+).*(?:[;:(]|\\bis)?.*",
      "(?i)(?:uses|interface|implementation|begin|end|var|const|type|private|public|protected"
          + "|published|initialization|finalization|record|class|if|for|while|repeat|until|case"
          + "|with|else|exit|result|inherited|loop|return|use)\\b.*|[{(]\\*?.*|.*:=.*|.*[;:,]|\\).*"),
  FORTRAN(
      "!",
      "",
      "",
      "",
      "(?i)end ?(?:subroutine|function|do|if|module|program|type|interface)?(?: .*)?|implicit none",
      "(?i)(?:[\\w()]+ )*?(?:subroutine|function|program|module|interface) +(\\w+).*",
      "(?i)(?:use|implicit|contains|integer|real|logical|character|type|double|complex|call|do|if"
          + "|else|elseif|end\\w*|return|allocate|deallocate|write|read|print|open|close|select"
          + "|case|public|private|parameter|include|common|data|dimension|continue|stop)\\b.*"
          + "|[\\w%(),: ]+ *=[^=].*|.*&|&.*|[cC*] .*|#\\w+.*"),
  LUA(
      "--",
      "--[[",
      "]]",
      "",
      "end[,)]*|local .*",
      "(?:local )?function +([\\w.:]+) *\\(.*|(?:local )?([\\w.]+) *= *function *\\(.*",
      "local .*|(?:end|return|if|elseif|else|for|while|repeat|until|break|goto|do|then)\\b.*"
          + "|[\\w.\\[\\]\"', ]+ *=[^=].*|[\\w.:]+[({\"'].*|[)}\\]].*|.*[,({]"),
  TCL(
      "#",
      "",
      "",
      "{",
      "(?:proc|set|package|namespace) .*",
      "(?:proc|namespace eval|oo::class create|method|snit::\\w+|itcl::class) +([\\w:]+).*",
      "(?:set|package|if|else|elseif|foreach|for|while|return|switch|puts|lappend|incr|global"
          + "|variable|array|dict|uplevel|upvar|catch|source|namespace|interp|expr|string|list"
          + "|eval|error|unset|append|bind|pack|grid|test)\\b.*|.*[{\\]}\\\\]|[$\\[{}].*"),
  CMAKE(
      "#",
      "#[",
      "]",
      "",
      "(?i)(?:endif|endfunction|endmacro|endforeach|set|include|project|cmake_\\w+) *\\(.*",
      "(?i)(?:function|macro|project|add_\\w+|set|option|find_package) *\\( *\"?([\\w.:/${}-]*).*",
      "(?i)(?:if|else|elseif|endif|endfunction|endmacro|foreach|endforeach|while|endwhile|include"
          + "|message|list|string|install|unset|return|file|cmake_\\w+|target_\\w+|get_\\w+"
          + "|set_\\w+|mark_as_\\w+|include_\\w+|execute_process|configure_file|check_\\w+"
          + "|try_\\w+|math|export|enable_\\w+|link_\\w+|block|endblock|separate_arguments)"
          + " *\\(.*|\\)|[\"$(].*|[A-Z_]+(?: .*)?|.*\\)"),
  MAKE(
      "#",
      "",
      "",
      ";{",
      "\\.PHONY.*|.*\\$\\([A-Z_]+\\).*|.*\\$[@<^*](?:\\W.*|)|[\\w.]+ *[:?+]=.*",
      "([\\w./%$()*@-][\\w./%$()*@ -]*?) *::?(?:[^=].*|)|define +(\\S+).*",
      "[\\w.$()-]+ *(?:[:?+!]|::)?=.*|\\.[A-Z]+:.*|-?include .*|(?:ifn?eq|ifn?def|else|endif"
          + "|export|unexport|override|vpath|endef)\\b.*|[@$].*|-[a-z].*|.*\\\\|.*\\$[({@<^*].*"),
  VIM(
      "\"",
      "",
      "",
      "",
      "end(?:if|for|while|try|f\\w*)|let [gsblwa]:.*|(?:syn|hi|syntax|highlight) .*",
      "fu(?:n|nc|ncti|nction)?!? +([\\w:#.<>]+) *\\(.*|(?:com|command)!? .*?([A-Z]\\w*).*",
      "(?:let|unlet!?|if|else|elseif|endif|for|endfor|while|endwhile|try|catch|finally|endtry"
          + "|endf\\w*|delf\\w*!?|return|finish|call|set|setl|setlocal|syn|syntax|hi|highlight|au"
          + "|augroup|autocmd|exec?|execute|echo\\w*|[nvicox]?(?:nore)?map|runtime|source|silent!?"
          + "|normal!?|filetype|packadd|def|enddef|var|import|scriptencoding|command!?|hi!)(?: .*|)"
          + "|\\\\.*|.* abort"),
  ELIXIR(
      "#",
      "",
      "",
      "",
      "end[,)]?",
      "(?:def(?:p|macrop?|module|struct|impl|protocol|delegate|guard|exception)?|describe|test)"
          + "[ (]+\"?([\\w.?!]+).*",
      "(?:use|alias|import|require) [A-Z].*|@\\w+.*|\\|> .*|end[,)]?|(?:else|rescue|after|catch"
          + "|with|case|cond|if|unless|for|fn|do)\\b.*|.*(?: do|->|[,(\\[{|])|[\\])}].*"
          + "|[\\w{}%:, .]+ =[^=~].*|[\\w.]+[(.].*"),
  JULIA(
      "#",
      "#=",
      "=#",
      "",
      "end",
      "(?:@\\w+ )?(?:function|macro|struct|mutable struct|abstract type|primitive type|module)"
          + " +([\\w.!:]+).*|([\\w.!]+)\\(.*\\)(?: where .*?)? = .*",
      "(?:using|import|export) [A-Z@a-z].*|end[,)]?|(?:if|else|elseif|for|while|return|let|begin"
          + "|try|catch|finally|const|do|global|local)\\b.*|[\\w.\\[\\], :]+ *[-+*/]?=[^=].*"
          + "|@\\w+.*|[)\\]}].*|.*[,(\\[{]|[\\w.!]+\\(.*|\"\"\".*"),
  RUBY(
      "#",
      "=begin",
      "=end",
      "",
      "end[.,)]?.*",
      "(?:(?:private|public|protected) )?(?:def|class|module|struct|enum|macro|lib|fun) +([\\w.:?!=]+).*",
      "end[.,)]?.*|(?:require\\w*|include|extend|attr_\\w+|private|public|protected|return|if"
          + "|unless|else|elsif|case|when|rescue|ensure|begin|raise|yield|alias\\w*|do|while|until"
          + "|puts|module_function|then|property|getter|lib|fun|it|describe|context|let|expect"
          + "|before|after)\\b.*|@{1,2}\\w+.*|.*(?:do|\\|[\\w, *&]+\\|)|[\\])}].*"
          + "|[\\w.\\[\\]:'\"]+ *(?:\\|\\||[-+*/&])?=[^=~].*|[\\w.]+[.(].*|[:'\"].*,|.*=> .*|.*[,({\\[]"),
  MATLAB(
      "%",
      "%{",
      "%}",
      ";",
      "(?:end|endfunction|endif);?|%.*|classdef .*",
      "function +(?:[\\w\\[\\], ]+= *)?([\\w.]+) *(?:\\(.*|)|classdef +(\\w+).*",
      "end[,;]?|(?:if|else|elseif|for|while|switch|case|otherwise|return|try|catch|properties"
          + "|methods|global|persistent|endif|endfor|endfunction|endwhile|error|printf|disp)\\b.*"
          + "|[\\w.\\[\\](){},:' ~]+ *=[^=].*|.*;|.*\\.\\.\\.|#.*"),
  ASSEMBLY(
      ";",
      "/*",
      "*/",
      "",
      "(?i)(?:mov|push|ldr|str|lea|addi|jmp|call)[a-z]{0,3}\\s+\\S*[%$#\\[,].*|ret",
      "([.$A-Za-z_][.$\\w]*):(?:\\s*[;#/@].*|\\s+\\w+\\s.*|)|(?:ENTRY|SYM_FUNC_START\\w*|FUNC\\w*)\\((\\w+)\\).*|(\\w+) +(?:PROC|MACRO)\\b.*",
      "(?i)\\.[a-z]\\w*.*|#(?:include|define|ifn?def|if|else|elif|endif|undef)\\b.*|#\\w.*|//.*|@ .*"
          + "|(?:v?movs?\\w*|push\\w*|pop\\w*|call\\w*|jmp\\w*|j[a-z]{1,3}|ret\\w*|v?p?add\\w*|v?p?sub\\w*"
          + "|v?p?xor\\w*|v?p?or\\w?|v?p?and\\w?|lea\\w?|cmp\\w*|test\\w?|nop|int|inc\\w?|dec\\w?|shl\\w*"
          + "|shr\\w*|sar\\w*|rol\\w?|ror\\w?|mul\\w?|imul\\w?|div\\w?|ld[rpb]?\\w*|st[rpb]?\\w*|b[a-z]{0,3}"
          + "|mrs|msr|svc|db|dw|dd|dq|equ|section|global|extern|bits|org|li|la|addi|lw|sw|jal|ecall)"
          + "(?:\\s+.*|)"),
  BASIC(
      "'",
      "",
      "",
      "",
      "(?i)end (?:sub|function|if|class|module|type|property|select|with).*",
      "(?i)(?:(?:public|private|friend|protected|shared|static|overrides) )*"
          + "(?:sub|function|property(?: get| let| set)?|class|module|type|enum) +(\\w+).*",
      "(?i)(?:dim|set|if|else\\w*|end|for|next|do|loop|while|wend|select|case|call|exit|option"
          + "|on error|const|return|imports|with|attribute|redim|msgbox|print|let|goto|rem|declare"
          + "|public|private)\\b.*|[\\w.() ]+ *=[^=].*|.* _"),
  BATCH(
      "rem ",
      "",
      "",
      "",
      "(?i)@echo off|goto .*|.*%\\w+%.*|rem .*",
      ":(\\w+)",
      "(?i)@?(?:echo|set|if|for|goto|call|exit|rem|shift|pause|copy|xcopy|del|move|md|mkdir|cd"
          + "|pushd|popd|start|title|setlocal|endlocal|type|reg|ren|cls|robocopy|else|timeout)"
          + "\\b.*|::.*|\\).*|.*%\\w+%?.*"),
  AUTOCONF(
      "dnl",
      "",
      "",
      ";{",
      "(?:A[CM]|m4)_\\w+.*",
      "(?:A[CMSHXU]_DEFUN(?:_ONCE)?|m4_define(?:_default)?|define|AC_ARG_\\w+)\\(\\[?(\\w+).*",
      "(?:A[CMSHXU]|LT|m4|PKG|_AC|_AM)_\\w+.*|#.*|(?:if|then|else|elif|fi|case|esac|for|do|done"
          + "|test)\\b.*|[\\w$]+=.*|\\]?\\)?.*[\\])]|\\[.*|.*(?:;;|\\\\)"),
  VERILOG(
      "//",
      "/*",
      "*/",
      ";",
      "end(?:module|class|package|interface|task|function).*",
      "(?:module|interface|package|task|function|class|program) +(?:automatic )?(\\w+).*",
      "(?:input|output|inout|wire|reg|logic|assign|always\\w*|initial|begin|end\\w*|if|else|case"
          + "|parameter|localparam|genvar|generate|for|integer|default|typedef|import)\\b.*|`\\w+.*"
          + "|.*<= .*|.*[;,(]|\\).*"),
  DOCKER(
      "#",
      "",
      "",
      ";",
      "",
      "FROM +(?:--\\S+ +)?(\\S+).*",
      "(?:RUN|CMD|LABEL|MAINTAINER|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD"
          + "|STOPSIGNAL|HEALTHCHECK|SHELL) .*|&&.*|.*\\\\|;.*|\\|.*"),
  /** None of the others: only blank lines and indentation count. */
  UNKNOWN("", "", "", ";{", "(?!)", "(?!)", "(?!)"),
  GHERKIN(
      "#",
      "",
      "",
      "",
      "(?:Feature|Scenario).*",
      "(?:Feature|Background|Rule|Scenario(?: Outline| Template)?|Example): *(.*)",
      "(?:Given|When|Then|And|But|\\*) .*|\\|.*\\||@[\\w-]+.*|Examples:.*|\"\"\".*"),
  /**
   * Files of settings: a name and a value that no prose has, with comments above; also crontabs.
   */
  SETTINGS(
      "#",
      "",
      "",
      ";",
      SourceLanguage.SETTING,
      "((?:Host|Match|frontend|backend|listen|peers|resolvers|zone|interface|iface|module) .*)",
      SourceLanguage.SETTING);

  /**
   * A name with a switch, a number, a path; an address with names; when a job runs, and the job.
   */
  private static final String SETTING =
      "[A-Za-z][\\w.-]*\\s+(?![=:])(?:[^.!?]*\\s)?(?:yes|no|on|off|true|false|none|[\\d+-][\\w.:/%-]*"
          + "|\"[^\"]*\"|[\\w.-]*(?:[_*@/]|:\\S)\\S*)(?:\\s.*)?|[\\da-f]*[.:][\\da-f.:]+\\s+[a-z]\\S*.*"
          + "|(?:[\\d*/,-]+\\s+){5}.*|@(?:reboot|daily|hourly|weekly|monthly)\\s.*|[A-Z]+=\\S+";

  /** What a line that ends a block of most of these languages begins with, or goes on with. */
  private static final Pattern CLOSES =
      Pattern.compile(
          "(?i)(?:end|else|elif|elsif|elseif|rescue|ensure|catch|finally|after|then|begin|where|in"
              + "|of|deriving|until|done|fi|esac|endif|endfunction|endfunc|enddef|endmacro"
              + "|endforeach|endfor|endwhile|endtry|endmodule|endef|endclass|endpackage)\\b.*"
              + "|[)\\]}|].*");

  /** After so many lines a language is given up of which few lines are. */
  private static final int FIRST = 40;

  private static final double FEW = 0.25;

  /** A line of more words that are only letters is prose. */
  private static final int WORDS = 7;

  private static final double LEAST = 0.5;
  private static final double SURE = 0.8;

  private static final double LEAST_SETTINGS = 0.6;

  /** Settings are as short as lines of many other kinds. */
  private static final double SETTINGS_FIT = 0.66;

  /** A time, a place in a file, a tag, a line of Python: what stands in other formats. */
  private static final String OTHER =
      "(?:async )?(?:def|class|if|elif|else|for|while|try|except|with|finally)\\b.*:|from \\S+ import .*|\\[?\\d[\\d\\-:./, ]{5,}.*|\\S*[\\w)]:\\d+[:\\s].*|<[a-zA-Z/!].*|- .*|def .*\\)(?: -> [^:]*)?: ?\\S.*";

  private final String comment;
  private final String open;
  private final String close;
  private final Pattern other;
  private final Pattern needed;
  private final Pattern declaration;
  private final Pattern statement;

  /**
   * @param comment what a line that is only a comment begins with; empty if there are none
   * @param open what begins a comment of several lines; empty if there are none
   * @param close what ends it
   * @param allowed {@code ;} if lines may end with a semicolon, {@code {} if a brace may follow
   *     parentheses
   * @param needed a line that at least one is like; empty if none needs to be
   * @param declaration a line that declares something, its name as a group
   * @param statement other lines as they stand in this language
   */
  SourceLanguage(
      String comment,
      String open,
      String close,
      String allowed,
      String needed,
      String declaration,
      String statement) {
    this.comment = comment;
    this.open = open;
    this.close = close;
    this.other =
        Pattern.compile(
            OTHER
                + (allowed.contains(";") ? "" : "|.*;")
                + (allowed.contains("{") ? "" : "|.*\\) *\\{|\\} *(?:else.*|catch.*)"));
    this.needed = Pattern.compile(needed.isEmpty() ? declaration : needed);
    this.declaration = Pattern.compile(declaration);
    this.statement = Pattern.compile(statement);
  }

  /** A language, and how sure it is, 0 to 1. */
  record Guess(SourceLanguage language, double fit) {}

  /**
   * The likeliest language of a text.
   *
   * @param lines some of its lines, without white space around them; not empty
   */
  static Guess of(List<String> lines) {
    Guess best = new Guess(UNKNOWN, 0);
    boolean[] words = new boolean[lines.size()];
    int prose = 0;
    for (int i = 0; i < words.length; i++) {
      String line = lines.get(i);
      // A comment or a string may be of words, whatever it begins with.
      words[i] = Character.isLetter(line.charAt(0)) && SampledLines.plainWords(line) > WORDS;
      prose += words[i] ? 1 : 0;
    }
    if (2 * prose > words.length) {
      return best;
    }
    for (SourceLanguage language : values()) {
      double fit = language.fit(lines, words);
      if (fit > best.fit) {
        best = new Guess(language, fit);
      }
    }
    return best;
  }

  /**
   * @param ofWords which lines read like prose
   */
  private double fit(List<String> lines, boolean[] ofWords) {
    int counted = 0;
    int telling = 0;
    int declarations = 0;
    int others = 0;
    boolean needs = true;
    SourceState state = new SourceState(this);
    for (int i = 0; i < ofWords.length; i++) {
      String line = lines.get(i);
      if (line.startsWith("```") || line.startsWith("diff --")) {
        return 0;
      }
      if (state.next(line, line.startsWith("(def")) != SourceState.Kind.CODE) {
        continue;
      }
      counted++;
      boolean declares = declaration.matcher(line).matches();
      declarations += declares ? 1 : 0;
      boolean words = ofWords[i] && this != GHERKIN;
      boolean stands = !words && statement.matcher(line).matches();
      boolean foreign = other.matcher(line).matches() && !(stands && this == SETTINGS);
      others += (words && !declares) || foreign ? 1 : 0;
      if (others * 20 > ofWords.length) {
        return 0;
      }
      needs = needs && !needed.matcher(line).matches();
      telling += declares || stands ? 1 : 0;
      if (counted == FIRST && telling < FEW * FIRST) {
        return 0;
      }
    }
    if (counted < 4 || needs || others * 20 > counted) {
      return 0;
    }
    double share = (double) telling / counted;
    if (this == SETTINGS) {
      return counted < ofWords.length && share >= LEAST_SETTINGS ? SETTINGS_FIT : 0;
    }
    if (declarations == 0 || declarations * 100 < counted) {
      return 0;
    }
    return share < LEAST ? 0 : Math.min(0.95, SURE + (share - LEAST) * 0.3);
  }

  /** What a line that is only a comment begins with; empty if there are none. */
  String comment() {
    return comment;
  }

  /** What begins a comment of several lines; empty if there are none. */
  String open() {
    return open;
  }

  /** What ends a comment of several lines. */
  String close() {
    return close;
  }

  /** Whether a line ends the block above it, or goes on with it. */
  static boolean continues(String line) {
    return CLOSES.matcher(line).matches();
  }

  /**
   * Where in a line the name is that it declares: UTF-16 offsets in the line, the second exclusive;
   * empty if it declares nothing.
   */
  int[] declared(String line) {
    Matcher matcher = declaration.matcher(line);
    if (matcher.matches()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.start(group) < matcher.end(group)) {
          return new int[] {matcher.start(group), matcher.end(group)};
        }
      }
    }
    return new int[0];
  }
}
