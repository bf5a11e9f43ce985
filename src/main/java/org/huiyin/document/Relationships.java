package org.huiyin.document;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.huiyin.runtime.InvalidInput;

/** What a part of an office file points to. A link that a reader may follow is fine; what the program would fetch or run by itself is not. */
final class Relationships {

    private static final XMLInputFactory XML = XMLInputFactory.newFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private Relationships() {}

    /** @throws InvalidInput if it points to macros, controls or embedded programs, or out of the file to more than a link */
    static void refuse(InputStream content) {
        try {
            var reader = XML.createXMLStreamReader(content);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.DTD -> throw Dangers.active();
                    case XMLStreamReader.START_ELEMENT -> look(reader);
                    default -> { }
                }
            }
        } catch (XMLStreamException broken) {
            throw Dangers.doubtful();
        }
    }

    private static void look(XMLStreamReader relationship) {
        var type = String.valueOf(relationship.getAttributeValue(null, "Type"));
        boolean outside = "External".equals(relationship.getAttributeValue(null, "TargetMode")) && !type.endsWith("/hyperlink");
        if (outside || type.endsWith("/vbaProject") || type.endsWith("/oleObject") || type.endsWith("/control") || type.endsWith("/activeXControlBinary")) {
            throw Dangers.active();
        }
    }
}
