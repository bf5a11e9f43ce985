package org.huiyin.interop.open;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes what is public as an Atom feed. */
final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    /** What XML 1.0 has no place for. */
    private static final String UNWRITABLE = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private AtomFeed() {}

    /** {@code address}: where it is read, and what it is known by. */
    record Entry(String address, String title, Instant updated, String summary, String content) {}

    static byte[] of(String address, String title, List<Entry> entries) throws XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        head(xml, address, title, entries.stream().map(Entry::updated).max(Comparator.naturalOrder()).orElse(Instant.EPOCH));
        text(xml, "author", null, title);
        for (var entry : entries) {
            xml.writeStartElement("entry");
            head(xml, entry.address(), entry.title(), entry.updated());
            text(xml, "summary", "text", entry.summary());
            text(xml, "content", "text", entry.content());
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
