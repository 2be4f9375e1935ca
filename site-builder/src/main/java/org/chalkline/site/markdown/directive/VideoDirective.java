package org.chalkline.site.markdown.directive;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.site.markdown.port.MessagePort;
import org.chalkline.text.Text;

/** A video; a picture may stand in its place until it plays. */
final class VideoDirective extends Player {

    @Override
    String name() {
        return "video";
    }

    /** Else a phone fills its screen with it. */
    @Override
    String attributes() {
        return " playsinline";
    }

    @Override
    String place() {
        return MessagePort.VIDEO;
    }

    @Override
    public List<OptionType> options() {
        List<OptionType> options = new ArrayList<>(super.options());
        options.add(OptionType.text(POSTER));
        return options;
    }

    @Override
    Text remote(String path) {
        return Text.of("the video '{0}' is on another host", path);
    }

    @Override
    Text mute(String path) {
        return Text.of("the video '{0}' has no text for those who do not see it", path);
    }

    @Override
    List<Text> silence(String path) {
        return List.of(
                Text.of("the video '{0}' has no captions for those who do not hear it", path),
                Text.of("An empty :captions: says that nothing is to be heard."));
    }
}
