package org.huiyin.interop.open311;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists and plain values as XML without namespaces or attributes. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private Xml() {}

    static byte[] of(String root, Object content) {
        var bytes = new ByteArrayOutputStream();
        try {
            var writer = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            element(writer, root, content);
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("an answer cannot be written as XML", e);
        }
        return bytes.toByteArray();
    }

    private static void element(XMLStreamWriter writer, String name, @Nullable Object content) throws XMLStreamException {
        writer.writeStartElement(name);
        switch (content) {
            case null -> {}
            case Rows rows -> {
                for (var entry : rows.entries()) {
                    element(writer, rows.item(), entry);
                }
            }
            case Map<?, ?> fields -> {
                for (var field : fields.entrySet()) {
                    element(writer, field.getKey().toString(), field.getValue());
                }
            }
            default -> writer.writeCharacters(allowed(content.toString()));
        }
        writer.writeEndElement();
    }

    /** XML 1.0 has no place for control characters and the like. */
    private static String allowed(String text) {
        return text.codePoints().filter(c -> c >= 0x20 && c < 0xD800 || c == '\n' || c == '\r' || c == '\t' || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
