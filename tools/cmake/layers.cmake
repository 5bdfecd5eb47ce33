# One function makes a layer: a static library `morale_<name>`, alias `morale::<name>`, from every .cpp below the folder,
# its headers checked to compile alone, its dependencies being the only layers it may include.

option(MORALE_WERROR "Treat warnings as errors" ON)

add_library(morale_options INTERFACE)
target_compile_features(morale_options INTERFACE cxx_std_20)
# -ffp-contract=off: the same bits in every build type and on every machine.
target_compile_options(morale_options INTERFACE -ffp-contract=off -Wall -Wextra -Wpedantic -Wconversion -Wshadow
    $<$<BOOL:${MORALE_WERROR}>:-Werror>)

function(morale_layer name)
    cmake_parse_arguments(LAYER "" "" "LAYERS;PRIVATE" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
    file(GLOB_RECURSE headers CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.hpp)
    if(NOT sources)
        add_library(morale_${name} INTERFACE)
        add_library(morale::${name} ALIAS morale_${name})
        return()
    endif()
    add_library(morale_${name} STATIC ${sources})
    add_library(morale::${name} ALIAS morale_${name})
    set_target_properties(morale_${name} PROPERTIES EXPORT_NAME ${name} VERIFY_INTERFACE_HEADER_SETS ON)
    target_sources(morale_${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${headers})
    target_link_libraries(morale_${name} PUBLIC ${LAYER_LAYERS} PRIVATE ${LAYER_PRIVATE} $<BUILD_INTERFACE:morale_options>)
    target_compile_features(morale_${name} PUBLIC cxx_std_20)
endfunction()
