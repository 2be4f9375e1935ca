package org.chalkline.expression;

/** Checks what is no plain function: a sign with rules of its own, or a function of functions. */
interface Form {

    /** Makes nodes of it, or tells what is wrong. */
    Typed check(Checker checker, Syntax.Apply apply);
}
