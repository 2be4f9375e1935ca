package org.chalkline.site.markdown.directive;

import java.util.List;
import org.chalkline.site.markdown.port.MessagePort;
import org.chalkline.text.Text;

/** A sound recording. */
final class AudioDirective extends Player {

    @Override
    String name() {
        return "audio";
    }

    @Override
    String place() {
        return MessagePort.AUDIO;
    }

    @Override
    Text remote(String path) {
        return Text.of("the recording '{0}' is on another host", path);
    }

    @Override
    Text mute(String path) {
        return Text.of("the recording '{0}' has no name", path);
    }

    @Override
    List<Text> silence(String path) {
        return List.of(
                Text.of("the recording '{0}' has no captions for those who do not hear it", path),
                Text.of("An empty :captions: says that the lesson tells what is to be heard."));
    }
}
