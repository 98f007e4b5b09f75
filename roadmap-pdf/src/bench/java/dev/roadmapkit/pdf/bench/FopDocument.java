package dev.roadmapkit.pdf.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The same text with Apache FOP, tagged. */
final class FopDocument {

  private static final Logger LOG = Logger.getLogger("org.apache.fop");

  private final String fo;
  private final FopFactory factory;

  FopDocument(List<PlacedText> texts) throws IOException, SAXException {
    LOG.setLevel(Level.OFF);
    fo = Markup.fo(texts);
    Path folder = Files.createTempDirectory("fop");
    StringBuilder fonts = new StringBuilder();
    for (String name : Markup.fonts(texts)) {
      Path file = Files.write(folder.resolve(name + ".ttf"), Inputs.font(name));
      fonts.append(
          "<font embed-url=\"%s\"><font-triplet name=\"%s\" style=\"normal\" weight=\"normal\"/></font>"
              .formatted(file.toUri(), name));
    }
    String configuration = """
        <fop version="1.0"><accessibility>true</accessibility><renderers>
        <renderer mime="application/pdf"><fonts>%s</fonts></renderer></renderers></fop>
        """.formatted(fonts);
    factory = FopFactory.newInstance(
        folder.toUri(), new ByteArrayInputStream(configuration.getBytes(UTF_8)));
  }

  byte[] draw() throws SAXException, IOException, ParserConfigurationException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FOUserAgent agent = factory.newFOUserAgent();
    Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, out);
    SAXParserFactory parsers = SAXParserFactory.newInstance();
    parsers.setNamespaceAware(true);
    parsers.newSAXParser().parse(new InputSource(new StringReader(fo)), fop.getDefaultHandler());
    return out.toByteArray();
  }
}
