/**
 * The formats that are not prose: a {@link dev.cprs.spi.Segmenter} for each. None of them is called
 * by name; the library finds them.
 */
module dev.cprs.formats {
  requires dev.cprs.core;
  requires static org.jspecify;

  provides dev.cprs.spi.Segmenter with
      dev.cprs.formats.data.JsonSegmenter,
      dev.cprs.formats.data.JsonLinesSegmenter,
      dev.cprs.formats.data.YamlSegmenter,
      dev.cprs.formats.data.TomlSegmenter,
      dev.cprs.formats.data.PropertiesSegmenter,
      dev.cprs.formats.table.CsvSegmenter,
      dev.cprs.formats.table.TsvSegmenter,
      dev.cprs.formats.table.TextTableSegmenter,
      dev.cprs.formats.log.LogSegmenter,
      dev.cprs.formats.log.ListingSegmenter,
      dev.cprs.formats.log.DiffSegmenter,
      dev.cprs.formats.code.BraceSegmenter,
      dev.cprs.formats.code.PythonSegmenter,
      dev.cprs.formats.code.SourceSegmenter,
      dev.cprs.formats.code.SqlSegmenter,
      dev.cprs.formats.code.ShellSegmenter,
      dev.cprs.formats.latex.LatexSegmenter,
      dev.cprs.formats.mail.MailSegmenter,
      dev.cprs.formats.markdown.MarkdownSegmenter,
      dev.cprs.formats.markup.HtmlSegmenter,
      dev.cprs.formats.markup.XmlSegmenter,
      dev.cprs.formats.manual.ManualSegmenter,
      dev.cprs.formats.numbered.NumberedSegmenter,
      dev.cprs.formats.bundle.FilesSegmenter,
      dev.cprs.formats.talk.DialogueSegmenter,
      dev.cprs.formats.form.FormSegmenter;
}
