package wrong.chalkline.nn;

/** Lets others go on with its text. */
public interface NetworkInPieces {
    void write(StringBuilder out);
}
