package dev.cprs.formats.talk;

import dev.cprs.formats.TextLines;
import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;

/**
 * Talk: chats, interviews, minutes, plays, prompts with the turns of a user and an assistant, and
 * questions with their answers. A turn is a unit, or keeps its speaker's name with each of its
 * sentences; a question is kept with its answer.
 */
public final class DialogueSegmenter implements Segmenter {
  @Override
  public String format() {
    return "dialogue";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    return TalkFit.of(text, from, to);
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    new DialogueTree(units, Turns.of(new TextLines(units.text(), from, to))).add(from, to);
  }
}
