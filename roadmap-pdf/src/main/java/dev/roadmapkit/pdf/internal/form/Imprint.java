package dev.roadmapkit.pdf.internal.form;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a document says of itself in its XMP: which checklist it is.
 *
 * @param roadmap the id of the roadmap, empty if it does not say
 * @param version the version of the roadmap, empty if it does not say
 * @param learner whose it is, empty for nobody
 */
record Imprint(String roadmap, String version, String learner) {

  private static final String NAMESPACE = "urn:roadmapkit:checklist:";

  /** Reads XMP, however a program has written it anew: with elements or with attributes. */
  static Imprint read(byte[] xmp) {
    Map<String, String> found = new HashMap<>();
    try {
      // Of bytes that are not UTF-8 the parser would write to the error stream.
      StringReader text = new StringReader(new String(xmp, StandardCharsets.UTF_8));
      XMLStreamReader xml = factory().createXMLStreamReader(text);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          element(xml, found);
        }
      }
    } catch (XMLStreamException e) {
      // What stands before the damage is as good as what a program left out.
      found.clear();
    }
    return new Imprint(
        found.getOrDefault("roadmap", ""),
        found.getOrDefault("version", ""),
        found.getOrDefault("learner", ""));
  }

  private static void element(XMLStreamReader xml, Map<String, String> found)
      throws XMLStreamException {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (NAMESPACE.equals(xml.getAttributeNamespace(i))) {
        found.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i).strip());
      }
    }
    if (NAMESPACE.equals(xml.getNamespaceURI())) {
      String name = xml.getLocalName();
      found.put(name, xml.getElementText().strip());
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
