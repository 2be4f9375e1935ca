package org.chalkline.gallery.question;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class TypedNumberTest {

    private static void reads(double number, String... texts) {
        for (String text : texts) {
            assertEquals(number, TypedNumber.of(text), Math.abs(number) * 1e-15, text);
        }
    }

    @Test
    void readsDecimalsWithAPointOrAComma() {
        reads(0.25, "0.25", "0,25", ".25", "+0.25", " 0.250 ", "25e-2", "2.5E-1", "2,5e-1");
        reads(-3, "-3", "−3", "–3", "- 3", "-3.", "-3.0");
        reads(0.125, "0,125", "0.125");
        reads(1e20, "1e20", "1E+20");
        reads(0, "0", "-0", "0.0");
    }

    @Test
    void knowsWhatOneMoreInTheLastDigitAdds() {
        hasUnit(0.01, "3.16", "-0.50", "1e-2", "5%", "0,01", "1,250.00");
        hasUnit(0.001, "8.8%", "1.234", "12.34e-1");
        hasUnit(1, "9", "9.", "1,250,001", "1.2e1");
        hasUnit(100, "1200", "12e2");
        hasUnit(0, "1/4", "1/300");
    }

    private static void hasUnit(double unit, String... texts) {
        for (String text : texts) {
            assertEquals(unit, TypedNumber.read(text).unit(), unit * 1e-12, text);
        }
    }

    @Test
    void readsFractionsAndPercents() {
        reads(0.25, "1/4", "1 / 4", "25%", "25 %", "1⁄4", "2,5/10");
        reads(-0.5, "-1/2", "1/-2", "-50%");
    }

    @Test
    void readsFullWidthSigns() {
        reads(-1.5, "－１．５", "－１，５", "−１。５", "－３／２", "－１５０％");
    }

    @Test
    void readsThousandsWhereTheyCanBeNothingElse() {
        reads(1250.5, "1,250.5");
        reads(1_250_000, "1,250,000", "1,250,000.0");
    }

    @Test
    void doesNotReadWhatIsNoNumberOrTwo() {
        for (String text :
                new String[] {
                    "",
                    "-",
                    "x",
                    "1x",
                    "1,250",
                    "12,500",
                    "1 250",
                    "1 1/2",
                    "1.2.3",
                    "1,25,00",
                    "1.250,5",
                    "1/0",
                    "0/0",
                    "1/2/3",
                    "e5",
                    "2e",
                    "2e-",
                    "1e999",
                    "5%%",
                    "%",
                    "/2",
                    "--1",
                    "٣",
                    "NaN",
                    "Infinity",
                    "1..2",
                    ",",
                    "1,250.5,0"
                }) {
            assertTrue(Double.isNaN(TypedNumber.of(text)), text);
        }
        reads(1, "1,", "1.");
    }
}
