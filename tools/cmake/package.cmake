# What `cmake --install` leaves beside the layers: the program, the library of scenarios, and the files behind find_package(morale).
# What a person needs who only runs studies is the component `program`; cpack makes a Debian package of it (tools/package).

include(CMakePackageConfigHelpers)

install(TARGETS morale RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT program)
install(DIRECTORY scenarios/library DESTINATION ${CMAKE_INSTALL_DATADIR}/morale COMPONENT program)
# What tools/page-engine has built, if it has: `morale page` says what to do where it is missing.
install(FILES ${PROJECT_BINARY_DIR}/page/engine.wasm.gz ${PROJECT_BINARY_DIR}/page/page.js
    DESTINATION ${CMAKE_INSTALL_DATADIR}/morale/page COMPONENT program OPTIONAL)
# What the target `words` has made, if it was built.
set(words ${PROJECT_BINARY_DIR}/words)
install(FILES ${words}/morale DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT program OPTIONAL)
install(FILES ${words}/_morale DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions COMPONENT program OPTIONAL)
install(FILES ${words}/morale.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT program OPTIONAL)
install(FILES ${words}/morale.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program OPTIONAL)
install(FILES ${words}/morale.schema.json DESTINATION ${CMAKE_INSTALL_DATADIR}/morale COMPONENT program OPTIONAL)
install(FILES LICENSE CHANGELOG.md README.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright COMPONENT program)

set(library_dir ${CMAKE_INSTALL_DATADIR}/morale/library)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/morale)
configure_package_config_file(tools/cmake/moraleConfig.cmake.in ${PROJECT_BINARY_DIR}/moraleConfig.cmake
    INSTALL_DESTINATION ${package_dir} PATH_VARS library_dir)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/moraleConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/moraleConfig.cmake ${PROJECT_BINARY_DIR}/moraleConfigVersion.cmake
    DESTINATION ${package_dir})
install(EXPORT morale NAMESPACE morale:: FILE moraleTargets.cmake DESTINATION ${package_dir})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME morale)
set(CPACK_PACKAGE_CONTACT "The authors of Morale <morale@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES TRUE)
set(CPACK_COMPONENTS_ALL program)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME morale)
set(CPACK_DEBIAN_PROGRAM_DESCRIPTION "Morale simulates a contact centre call by call and person by person under several
policies with the same luck, and tells them apart with honest intervals.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
include(CPack)
