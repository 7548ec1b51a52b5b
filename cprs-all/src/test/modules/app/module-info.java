/** An application that is a module and needs nothing but the library's API to compile. */
module app {
  requires dev.cprs.core;
}
