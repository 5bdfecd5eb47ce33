# One function makes a layer: a static library `morale_<name>`, alias `morale::<name>`, from every .cpp below the folder,
# its dependencies being the only layers it may include. It is installed with its headers.
#   COLD      nothing in it is on the way of an event: it is optimised less, and built sooner
#   LAYERS    layers that it may include
#   LINK      libraries that a program using the layer has to link as well (found again by moraleConfig.cmake)
#   HEADERS   libraries of which only headers are used, in .cpp files; nothing of them is left after the build

include(GNUInstallDirs)

option(MORALE_FOLDER_UNITS "Compile the files of a folder as one unit: their headers are read once" ON)

# The files of one folder belong together and are one unit, which halves the work of a first build and more.
function(morale_compile_by_folder target)
    if(NOT MORALE_FOLDER_UNITS)
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    foreach(source IN LISTS sources)
        if(source MATCHES "\\.cpp$")
            cmake_path(GET source PARENT_PATH folder)
            cmake_path(RELATIVE_PATH folder BASE_DIRECTORY ${PROJECT_SOURCE_DIR})
            string(MAKE_C_IDENTIFIER "${folder}" group)
            set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
        endif()
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    # A local name may be that of a constant in a neighbouring file.
    target_compile_options(${target} PRIVATE -Wno-shadow $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local>)
endfunction()

function(morale_layer name)
    cmake_parse_arguments(LAYER "COLD" "" "LAYERS;LINK;HEADERS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
    file(GLOB_RECURSE headers CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.hpp)
    add_library(morale_${name} STATIC ${sources})
    add_library(morale::${name} ALIAS morale_${name})
    set_target_properties(morale_${name} PROPERTIES EXPORT_NAME ${name})
    target_sources(morale_${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${headers})
    target_compile_features(morale_${name} PUBLIC cxx_std_20)
    target_compile_options(morale_${name} INTERFACE -ffp-contract=off)
    target_link_libraries(morale_${name} PUBLIC ${LAYER_LAYERS} PRIVATE ${LAYER_LINK})
    morale_compile_by_folder(morale_${name})
    if(LAYER_COLD)
        target_compile_options(morale_${name} PRIVATE $<$<CONFIG:Release>:-O1>)
    endif()
    foreach(library IN LISTS LAYER_HEADERS)
        target_link_libraries(morale_${name} PRIVATE $<BUILD_INTERFACE:${library}>)
    endforeach()
    install(TARGETS morale_${name} EXPORT morale
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
        FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/morale)
endfunction()

# The target `headers`: every header of these folders compiles alone. The headers of the standard library are read once, as
# most of the time would go there; that a header includes those that it needs is looked at by the architecture test, which also says
# without a compiler that a header leads to the types that it names.
function(morale_headers_compile_alone)
    list(TRANSFORM ARGN REPLACE ".+" "${PROJECT_SOURCE_DIR}/\\0/*.hpp" OUTPUT_VARIABLE patterns)
    file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR} ${patterns})
    foreach(header IN LISTS headers)
        string(REGEX REPLACE "\\.hpp$" ".cpp" unit ${PROJECT_BINARY_DIR}/headers/${header})
        file(CONFIGURE OUTPUT ${unit} CONTENT "#include \"${header}\"\n")
        list(APPEND units ${unit})
    endforeach()
    add_library(headers OBJECT EXCLUDE_FROM_ALL ${units})
    target_include_directories(headers PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_options(headers PRIVATE -O0)
    target_precompile_headers(headers PRIVATE <algorithm> <array> <chrono> <cmath> <filesystem> <functional> <map> <memory>
        <optional> <set> <span> <sstream> <string> <variant> <vector>)
endfunction()

# Tells a program where the library of scenarios is: the source tree while it runs from a build folder,
# and, looked at first, a path relative to the program's own folder once it is installed.
function(morale_find_scenarios target)
    target_compile_definitions(${target} PRIVATE
        MORALE_LIBRARY_DIR="${PROJECT_SOURCE_DIR}/scenarios/library"
        MORALE_LIBRARY_INSTALLED="../share/morale/library"
        MORALE_VERSION="${PROJECT_VERSION}")
endfunction()
