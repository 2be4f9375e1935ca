package wrong.chalkline.nn;

import java.io.File;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** Asks for all that the browser has not. */
public interface NetworkOnPlatform {
    void use(
            File file,
            Path path,
            Instant instant,
            NumberFormat format,
            Pattern pattern,
            Method method,
            Callable<String> callable,
            Thread thread);

    default String[] words(String text) {
        return text.split(" ", -1);
    }
}
