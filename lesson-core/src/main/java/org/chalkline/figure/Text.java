package org.chalkline.figure;

/** Characters between tags; never empty, since a browser's parser would drop the node. */
public record Text(String text) implements Node {

    public Text {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a text node needs characters");
        }
    }
}
