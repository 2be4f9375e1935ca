package org.chalkline.client;

import org.chalkline.gallery.network.NetworkFigures;
import org.chalkline.gallery.plot.MapFigures;
import org.chalkline.gallery.plot.PlotFigures;
import org.chalkline.gallery.question.QuestionFigures;
import org.chalkline.gallery.question.TypedFigures;
import org.chalkline.gallery.training.TrainingFigures;

/**
 * The programs that become scripts, one for each set of families that a page may need.
 *
 * <p>Compiled together, families share the client and what TeaVM brings along, which is 21 KB: a
 * page with all of them loads 57 KB so, where three scripts of their own would be 107 KB. Each
 * program here has an execution in the project's {@code pom.xml} that names its script as {@link
 * org.chalkline.gallery.Widgets#script} does, and a line there that puts {@code figures.js} before
 * it.
 */
public final class Scripts {

    private Scripts() {}

    /** Questions alone. */
    public static final class Question {
        private Question() {}

        public static void main(String[] args) {
            Client.run(QuestionFigures.FAMILY, TypedFigures.FAMILY);
        }
    }

    /** Networks, and questions. */
    public static final class Network {
        private Network() {}

        public static void main(String[] args) {
            Client.run(QuestionFigures.FAMILY, NetworkFigures.FAMILY);
        }
    }

    /** Networks that learn, and questions. */
    public static final class Training {
        private Training() {}

        public static void main(String[] args) {
            Client.run(QuestionFigures.FAMILY, TrainingFigures.FAMILY);
        }
    }

    /** Networks, networks that learn, and questions. */
    public static final class NetworkTraining {
        private NetworkTraining() {}

        public static void main(String[] args) {
            Client.run(QuestionFigures.FAMILY, NetworkFigures.FAMILY, TrainingFigures.FAMILY);
        }
    }

    /** The same, and questions whose answers are typed. */
    public static final class NetworkTrainingTyped {
        private NetworkTrainingTyped() {}

        public static void main(String[] args) {
            Client.run(
                    QuestionFigures.FAMILY,
                    TypedFigures.FAMILY,
                    NetworkFigures.FAMILY,
                    TrainingFigures.FAMILY);
        }
    }

    /** Plots, and all questions. */
    public static final class Plot {
        private Plot() {}

        public static void main(String[] args) {
            Client.run(QuestionFigures.FAMILY, TypedFigures.FAMILY, PlotFigures.FAMILY);
        }
    }

    /** Plots with maps, and all questions. */
    public static final class PlotMap {
        private PlotMap() {}

        public static void main(String[] args) {
            Client.run(
                    QuestionFigures.FAMILY,
                    TypedFigures.FAMILY,
                    PlotFigures.FAMILY,
                    MapFigures.FAMILY);
        }
    }

    /** All families: a page that has plots besides networks is rare. */
    public static final class All {
        private All() {}

        public static void main(String[] args) {
            Client.run(
                    QuestionFigures.FAMILY,
                    TypedFigures.FAMILY,
                    NetworkFigures.FAMILY,
                    TrainingFigures.FAMILY,
                    PlotFigures.FAMILY,
                    MapFigures.FAMILY);
        }
    }
}
