package org.huiyin.interop.open;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.huiyin.petition.publication.OpenMatter;

/** Writes public matters as an Atom feed. */
final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    /** What XML 1.0 has no place for. */
    private static final String UNWRITABLE = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private AtomFeed() {}

    static byte[] of(String house, String title, List<OpenMatter> matters) throws XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        head(xml, house + "/open", title, matters.isEmpty() ? Instant.EPOCH : matters.getFirst().publishedAt());
        text(xml, "author", null, title);
        for (var matter : matters) {
            xml.writeStartElement("entry");
            head(xml, house + "/open/" + matter.number(), matter.title(), matter.publishedAt());
            text(xml, "summary", "text", matter.claim());
            text(xml, "content", "text", matter.answer());
            xml.writeEndElement();
        }
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }

    private static void head(XMLStreamWriter xml, String address, String title, Instant updated) throws XMLStreamException {
        text(xml, "id", null, address);
        text(xml, "title", "text", title);
        text(xml, "updated", null, updated.toString());
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("href", address);
    }

    private static void text(XMLStreamWriter xml, String element, @org.jspecify.annotations.Nullable String type, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        if (type != null) {
            xml.writeAttribute("type", type);
        }
        if (element.equals("author")) {
            text(xml, "name", null, text);
        } else {
            xml.writeCharacters(text.replaceAll(UNWRITABLE, ""));
        }
        xml.writeEndElement();
    }
}
