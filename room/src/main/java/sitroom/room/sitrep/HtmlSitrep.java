package sitroom.room.sitrep;

/** A report as one HTML file of its own, without script and without resources. */
public final class HtmlSitrep {
  private static final String STYLE =
      "body{font:1.03rem/1.55 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem}"
          + "h1{font-size:1.9rem;line-height:1.15}h2{font:650 1.06rem/1.3 system-ui,sans-serif;"
          + "border-top:1px solid;padding-top:.5rem}.meta,ol.notes{font:.82rem/1.45 system-ui,"
          + "sans-serif}sup a{text-decoration:none}";

  private HtmlSitrep() {}

  public static String write(Sitrep report) {
    StringBuilder out = new StringBuilder();
    out.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
    out.append(escaped(report.title())).append("</title><style>").append(STYLE);
    out.append("</style></head><body>\n<h1>").append(escaped(report.title()));
    out.append("</h1>\n<p class=\"meta\">").append(escaped(report.period())).append("</p>\n");
    for (Sitrep.Section section : report.sections()) {
      out.append("<h2>").append(escaped(section.title())).append("</h2>\n<ul>\n");
      for (Sitrep.Line line : section.lines()) {
        out.append("<li>").append(escaped(line.words())).append("<sup>");
        line.notes().forEach(it -> out.append(" <a href=\"#n%1$d\">%1$d</a>".formatted(it)));
        out.append("</sup></li>\n");
      }
      out.append("</ul>\n");
    }
    out.append("<p class=\"meta\">").append(escaped(report.limits() + " " + report.check()));
    out.append("</p>\n<ol class=\"notes\">\n");
    report
        .notes()
        .forEach(
            it ->
                out.append("<li id=\"n%d\">%s</li>\n".formatted(it.number(), escaped(it.line()))));
    return out.append("</ol>\n</body></html>\n").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
