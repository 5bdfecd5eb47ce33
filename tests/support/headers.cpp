// The headers that every test reads are compiled once, beside this file (tests/CMakeLists.txt).
