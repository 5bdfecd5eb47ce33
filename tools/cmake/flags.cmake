# Flags for everything that is compiled in this tree. Directory-wide on purpose: a program or test cannot forget them.

option(MORALE_WERROR "Treat warnings as errors" ON)
set(MORALE_SANITIZE "" CACHE STRING "Sanitizers to build with, as -fsanitize= takes them: address,undefined or thread")

# The same bits in every build type and on every machine: no fused multiply-add, never -ffast-math.
# (A layer repeats it in its interface, so that code that includes an installed header gets it too.)
add_compile_options(-ffp-contract=off -Wall -Wextra -Wpedantic -Wconversion -Wshadow
    # At -O3 g++ 12 sees overlaps and uninitialised bytes inside std::string that are not there.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
if(MORALE_WERROR)
    add_compile_options(-Werror)
endif()

if(MORALE_SANITIZE)
    add_compile_options(-fsanitize=${MORALE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${MORALE_SANITIZE})
endif()

option(MORALE_FUZZ "Build the targets of tests/fuzz as fuzzers; needs clang" OFF)
if(MORALE_FUZZ)
    # Ours is looked at and steers the fuzzer; the libraries are not.
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
