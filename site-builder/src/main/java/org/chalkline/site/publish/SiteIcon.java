package org.chalkline.site.publish;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.page.Resources;
import org.chalkline.site.source.ContentFiles;
import org.chalkline.site.source.SiteConfig;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The drawing that stands for a site, its own or Chalkline's. */
final class SiteIcon {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private SiteIcon() {}

    /** Returns it as SVG; what is wrong with the site's own is reported. */
    static String svg(SiteConfig config, ContentFiles files, Diagnostics diagnostics) {
        SiteConfig.Icon icon = config.icon();
        if (icon == null) {
            return Resources.icon();
        }
        ContentFiles.TextFile file =
                files.read(icon.path(), SiteConfig.FILE, icon.place(), diagnostics);
        if (file == null) {
            return Resources.icon();
        }
        try {
            Outermost element = new Outermost();
            parser().newSAXParser().parse(new InputSource(new StringReader(file.text())), element);
            if (element.lack == null) {
                return file.text();
            }
            report(file, Position.START, element.lack, diagnostics);
        } catch (SAXParseException broken) {
            Position place =
                    new Position(
                            Math.max(1, broken.getLineNumber()),
                            Math.max(1, broken.getColumnNumber()));
            report(
                    file,
                    place,
                    Text.of("no XML: {0}", String.valueOf(broken.getMessage())),
                    diagnostics);
        } catch (SAXException | IOException broken) {
            report(
                    file,
                    Position.START,
                    Text.of("no XML: {0}", String.valueOf(broken.getMessage())),
                    diagnostics);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("this Java reads no XML", impossible);
        }
        return Resources.icon();
    }

    /** A drawing needs no declarations, and what they lead to is not read. */
    private static SAXParserFactory parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory parsers = SAXParserFactory.newInstance();
        parsers.setNamespaceAware(true);
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return parsers;
    }

    private static void report(
            ContentFiles.TextFile file, Position place, Text what, Diagnostics diagnostics) {
        diagnostics.report(
                Mistake.BROKEN_ICON,
                file.path(),
                place,
                what,
                Text.of("{0} around the drawing", "<svg xmlns=\"" + SVG + "\" viewBox=\"…\">"));
    }

    /** Knows what the outermost element lacks to be an icon. */
    private static final class Outermost extends DefaultHandler {

        private boolean isOpen;
        private @Nullable Text lack;

        @Override
        public void startElement(String space, String name, String prefixed, Attributes its) {
            if (!isOpen) {
                if (!name.equals("svg")) {
                    lack = Text.of("an icon that is {0}", "<" + prefixed + ">");
                } else if (!space.equals(SVG)) {
                    lack = Text.of("an icon without the namespace of SVG");
                } else if (its.getValue("viewBox") == null) {
                    lack = Text.of("an icon without a viewBox");
                }
            }
            isOpen = true;
        }

        /** Otherwise the parser prints it, too. */
        @Override
        public void fatalError(SAXParseException broken) throws SAXException {
            throw broken;
        }
    }
}
