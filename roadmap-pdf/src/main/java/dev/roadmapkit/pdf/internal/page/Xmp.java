package dev.roadmapkit.pdf.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.lowagie.text.Document;
import dev.roadmapkit.pdf.internal.page.PdfFile.Metadata;
import java.util.regex.Pattern;

/** What a file says of itself as XMP: title, language, and the standards that it follows. */
final class Xmp {

  static final String CREATOR = "RoadmapKit";

  private static final String PACKET = """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:roadmapkit="urn:roadmapkit:checklist:">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
      <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
      <pdf:Keywords>{keywords}</pdf:Keywords>
      <pdf:Producer>{producer}</pdf:Producer>
      <xmp:CreatorTool>{creator}</xmp:CreatorTool>
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <roadmapkit:roadmap>{roadmap}</roadmapkit:roadmap>
      <roadmapkit:version>{version}</roadmapkit:version>
      <roadmapkit:learner>{learner}</roadmapkit:learner>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag>
      <rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq>
      <rdf:li pdfaProperty:name="part" pdfaProperty:valueType="Integer" pdfaProperty:category="internal"
       pdfaProperty:description="The part of PDF/UA"/>
      </rdf:Seq></pdfaSchema:property>
      </rdf:li>
      <rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>Checklist of a roadmap</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>urn:roadmapkit:checklist:</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>roadmapkit</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq>
      <rdf:li pdfaProperty:name="roadmap" pdfaProperty:valueType="Text" pdfaProperty:category="external"
       pdfaProperty:description="Its id"/>
      <rdf:li pdfaProperty:name="version" pdfaProperty:valueType="Text" pdfaProperty:category="external"
       pdfaProperty:description="Its version"/>
      <rdf:li pdfaProperty:name="learner" pdfaProperty:valueType="Text" pdfaProperty:category="external"
       pdfaProperty:description="Whose it is"/>
      </rdf:Seq></pdfaSchema:property>
      </rdf:li>
      </rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>""";

  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private Xmp() {}

  static byte[] packet(Metadata metadata) {
    return PACKET
        .replace("{roadmap}", metadata.roadmap())
        .replace("{version}", metadata.version())
        .replace("{learner}", escaped(metadata.learner()))
        .replace("{producer}", escaped(Document.getVersion()))
        .replace("{creator}", CREATOR)
        .replace("{language}", escaped(metadata.language().toLanguageTag()))
        .replace("{keywords}", escaped(metadata.keywords()))
        .replace("{subject}", escaped(metadata.subject()))
        .replace("{title}", escaped(metadata.title()))
        .getBytes(UTF_8);
  }

  /** Text as XML can hold it; a brace must not look like a place to fill. */
  private static String escaped(String text) {
    return NOT_XML
        .matcher(text)
        .replaceAll("\uFFFD")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("{", "&#123;");
  }
}
