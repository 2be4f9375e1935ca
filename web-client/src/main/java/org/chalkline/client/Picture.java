package org.chalkline.client;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The drawings of a figure as one picture, laid out as on the page and with the colours shown.
 *
 * <p>It needs no style sheet: every shape carries its computed style as attributes. Titles and
 * read-outs, which are HTML, become lines of text.
 */
final class Picture {

    private Picture() {}

    /** Hands the reader the picture as a file: {@code svg}, or {@code png} in twice the size. */
    @JSBody(
            params = {"figure", "type"},
            script =
                    """
                    var looks = ['fill', 'fill-opacity', 'stroke', 'stroke-width',
                        'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'paint-order',
                        'opacity', 'visibility', 'r', 'font-family', 'font-size', 'font-style',
                        'font-weight'];
                    var left = Infinity, top = Infinity, right = 0, bottom = 0;

                    function make(name, attributes) {
                        var made = document.createElementNS('http://www.w3.org/2000/svg', name);
                        for (var key in attributes) made.setAttribute(key, attributes[key]);
                        return made;
                    }
                    function style(to, from, above) {
                        var computed = getComputedStyle(from);
                        looks.forEach(function (look) {
                            if (!above || computed[look] !== above[look]) {
                                to.setAttribute(look, computed[look]);
                            }
                        });
                        to.removeAttribute('class');
                        for (var at = 0; at < from.children.length; at++) {
                            style(to.children[at], from.children[at], computed);
                        }
                    }
                    // A word or a Chinese character each, since a line may be broken between.
                    function write(element) {
                        var walker = document.createTreeWalker(element, 4);
                        var range = document.createRange();
                        while (walker.nextNode()) {
                            var node = walker.currentNode;
                            var computed = getComputedStyle(node.parentNode);
                            node.data.replace(/[\\u2e80-\\uffef]|[^\\s\\u2e80-\\uffef]+/g,
                                function (word, at) {
                                    range.setStart(node, at);
                                    range.setEnd(node, at + word.length);
                                    var box = range.getBoundingClientRect();
                                    var text = make('text', {
                                        x: box.x, y: box.y + box.height / 2,
                                        'dominant-baseline': 'central', fill: computed.color});
                                    looks.slice(-4).forEach(function (look) {
                                        text.setAttribute(look, computed[look]);
                                    });
                                    text.textContent = word;
                                    picture.append(text);
                                });
                        }
                    }

                    var picture = make('svg');
                    figure.querySelectorAll('svg.plot, svg.network, .panel-title, .unit-title,'
                        + ' .readout').forEach(function (part) {
                        var box = part.getBoundingClientRect();
                        if (!box.width) return;
                        left = Math.min(left, box.left - 16);
                        top = Math.min(top, box.top - 16);
                        right = Math.max(right, box.right + 16);
                        bottom = Math.max(bottom, box.bottom + 16);
                        if (part.localName !== 'svg') return write(part);
                        var copy = part.cloneNode(true);
                        style(copy, part);
                        ['x', 'y', 'width', 'height'].forEach(function (key) {
                            copy.setAttribute(key, box[key]);
                        });
                        copy.setAttribute('overflow', 'visible');
                        picture.append(copy);
                    });
                    var width = Math.ceil(right - left), height = Math.ceil(bottom - top);
                    picture.setAttribute('viewBox', [left, top, width, height].join(' '));
                    picture.setAttribute('width', width);
                    picture.setAttribute('height', height);
                    picture.prepend(make('rect', {
                        x: left, y: top, width: width, height: height,
                        fill: getComputedStyle(document.documentElement).backgroundColor}));

                    function save(blob) {
                        var link = document.createElement('a');
                        link.href = URL.createObjectURL(blob);
                        link.download = (figure.id || figure.dataset.widget) + '.' + type;
                        link.click();
                        setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
                    }
                    var source = new XMLSerializer().serializeToString(picture);
                    var kind = 'image/svg+xml';
                    if (type === 'svg') return save(new Blob([source], {type: kind}));
                    var image = new Image();
                    image.onload = function () {
                        var canvas = document.createElement('canvas');
                        canvas.width = 2 * width;
                        canvas.height = 2 * height;
                        canvas.getContext('2d').drawImage(image, 0, 0, 2 * width, 2 * height);
                        canvas.toBlob(save);
                    };
                    image.src = 'data:' + kind + ',' + encodeURIComponent(source);
                    """)
    static native void save(HTMLElement figure, String type);
}
