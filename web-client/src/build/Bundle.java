import com.google.javascript.jscomp.CommandLineRunner;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;

/**
 * Makes classic scripts of the ES modules of a folder by Closure: {@code java -cp CLOSURE
 * Bundle.java FROM TO}. Each module that stands in the folder itself becomes a script with all that
 * it imports. One process for all takes a tenth of the time of one for each.
 */
final class Bundle {

    private static final class Closure extends CommandLineRunner {

        Closure(Path module, Path to) {
            super(
                    new String[] {
                        "--entry_point=" + module,
                        "--js=" + module.getParent() + "/**.js",
                        "--dependency_mode=PRUNE",
                        "--compilation_level=SIMPLE",
                        "--language_out=ECMASCRIPT_2021",
                        "--charset=UTF-8",
                        // Without its own list of what browsers know it is done in a third of the time.
                        "--env=CUSTOM",
                        "--jscomp_off=checkVars",
                        "--assume_function_wrapper",
                        "--output_wrapper=(()=>{%output%})();",
                        "--js_output_file=" + to.resolve(module.getFileName())
                    });
        }

        boolean succeeds() throws Exception {
            return doRun() == 0;
        }
    }

    public static void main(String... args) throws Exception {
        TreeSet<Path> modules = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(args[0]), "*.js")) {
            files.forEach(modules::add);
        }
        for (Path module : modules) {
            if (!new Closure(module, Path.of(args[1])).succeeds()) {
                System.exit(1);
            }
        }
    }
}
