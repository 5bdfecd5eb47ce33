# What `cmake --install` leaves beside the layers: the program, the library of scenarios, and the files behind find_package(morale).

include(CMakePackageConfigHelpers)

install(TARGETS morale RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY scenarios/library DESTINATION ${CMAKE_INSTALL_DATADIR}/morale)
# What tools/page-engine has built, if it has: `morale page` says what to do where it is missing.
install(FILES ${PROJECT_BINARY_DIR}/page/engine.wasm.gz ${PROJECT_BINARY_DIR}/page/page.js
    DESTINATION ${CMAKE_INSTALL_DATADIR}/morale/page OPTIONAL)
install(FILES LICENSE CHANGELOG.md README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(library_dir ${CMAKE_INSTALL_DATADIR}/morale/library)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/morale)
configure_package_config_file(tools/cmake/moraleConfig.cmake.in ${PROJECT_BINARY_DIR}/moraleConfig.cmake
    INSTALL_DESTINATION ${package_dir} PATH_VARS library_dir)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/moraleConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/moraleConfig.cmake ${PROJECT_BINARY_DIR}/moraleConfigVersion.cmake
    DESTINATION ${package_dir})
install(EXPORT morale NAMESPACE morale:: FILE moraleTargets.cmake DESTINATION ${package_dir})
