package dev.roadmapkit.pdf.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The same lines as documents of others: a paragraph each, page after page. */
final class Markup {

  private Markup() {}

  static String html(List<PlacedText> texts) {
    String body = texts.stream()
        .map(text -> String.format(
            Locale.ROOT,
            "<p style=\"font-family:'%s';font-size:%spt\">%s</p>%n",
            text.font(),
            text.size(),
            escaped(text.text())))
        .collect(Collectors.joining());
    return """
        <!DOCTYPE html>
        <html lang="en"><head><title>Checklist</title><meta name="subject" content="Checklist"/>
        <meta name="description" content="Checklist"/><bookmarks></bookmarks>
        <style>@page { size: A4; margin: 50pt } p { margin: 0 }</style></head><body>
        """ + body + "</body></html>";
  }

  static String fo(List<PlacedText> texts) {
    String blocks = texts.stream()
        .map(text -> String.format(
            Locale.ROOT,
            "<fo:block font-family=\"%s\" font-size=\"%spt\">%s</fo:block>%n",
            text.font(),
            text.size(),
            escaped(text.text())))
        .collect(Collectors.joining());
    return """
        <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xml:lang="en">
        <fo:layout-master-set><fo:simple-page-master master-name="a4" page-width="595pt"
         page-height="842pt" margin="50pt"><fo:region-body/></fo:simple-page-master></fo:layout-master-set>
        <fo:page-sequence master-reference="a4"><fo:flow flow-name="xsl-region-body">
        """ + blocks + "</fo:flow></fo:page-sequence></fo:root>";
  }

  static List<String> fonts(List<PlacedText> texts) {
    return texts.stream().map(PlacedText::font).distinct().toList();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
