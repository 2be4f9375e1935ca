// What Java code needs of its runtime where strings and arrays are the browser's own and nothing
// is thrown: definitions that take the place of those that TeaVM writes under the same names.

let $rt_class = (parent, methods) => {
    let made = function() {};
    made.prototype = $rt_methods(Object.create(parent.prototype), methods);
    return made;
};
let $rt_methods = (object, methods) => {
    for (let name in methods) {
        let method = methods[name];
        object[name] = function(first, second, third, fourth) {
            return method(this, first, second, third, fourth);
        };
    }
    return object;
};

let $rt_createArray = (type, length) => Array(length);
let $rt_createUnfilledArray = (type, length) => Array(length);
let $rt_wrapArray = (type, items) => items;
let $rt_createCharArray = length => new Uint16Array(length);
let $rt_createIntArray = length => new Int32Array(length);
let $rt_createIntArrayFromData = items => new Int32Array(items);
let $rt_createBooleanArray = length => new Int8Array(length);
let $rt_createDoubleArray = length => new Float64Array(length);
let $rt_createDoubleArrayFromData = items => new Float64Array(items);
let $rt_createMultiArray = (type, [columns, rows]) =>
    Array.from({length: rows}, () => Array(columns));
let $rt_createDoubleMultiArray = ([columns, rows]) =>
    Array.from({length: rows}, () => new Float64Array(columns));
let $rt_charArrayToString = (array, from, count) =>
    String.fromCharCode(...array.subarray(from, from + count));

let $rt_str = text => text;
let $rt_ustr = text => text;
let jl_String_charAt = (text, index) => text.charCodeAt(index);
let jl_String_indexOf = (text, code, from) => text.indexOf(String.fromCharCode(code), from);
let jl_String_equals = (text, other) => text === other ? 1 : 0;
let jl_String_substring = (text, from, to) => text.substring(from, to);
let jl_String_trim = text => text.trim();

// A list grows by itself.
let ju_ArrayList_add = (list, item) => {
    list.$array[list.$size0] = item;
    list.$size0 = list.$size0 + 1 | 0;
    return 1;
};
let ju_AbstractList$1_hasNext = items => items.$index < items.$size1 ? 1 : 0;

let ju_List_of = items => ju_TemplateCollections$ImmutableArrayList__init_(items.slice());
let ju_Arrays_fill = (array, item) => {
    array.fill(item);
};

let $rt_cls = type => type;
let $rt_createPrimitiveCls = () => null;
let $rt_arraycls = () => null;

let $rt_meta = null;
let $rt_jso_marker = null;
let $rt_javaExceptionProp = null;

let $rt_packages = () => {};
let $rt_imul = Math.imul;
let $rt_mainStarter = main => main;
let otji_JS_function = (object, method) => object[method].bind(object);
let otji_JSWrapper_unwrap = object => object;
let otji_JSWrapper_maybeUnwrap = object => object;
