# SPDX-License-Identifier: GPL-3.0-or-later
# How everything is compiled: the include root, Qt's strictness, warnings, sanitizers, compiler cache, linker.

find_program(CCACHE ccache)
if(CCACHE)
    # Paths relative to the source tree, so that two checkouts share the cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${CMAKE_CXX_COMPILER_LAUNCHER})
endif()

add_library(hearken_options INTERFACE)
target_include_directories(hearken_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(hearken_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    HEARKEN_VERSION="${PROJECT_VERSION}")
find_program(MOLD mold)
find_program(LLD ld.lld)
if(MOLD)
    target_link_options(hearken_options INTERFACE -fuse-ld=mold)
elseif(LLD)
    target_link_options(hearken_options INTERFACE -fuse-ld=lld)
endif()

add_library(hearken_warnings INTERFACE)
target_compile_options(hearken_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wno-maybe-uninitialized -Wno-restrict # GCC 12 is wrong about std::variant and std::string when it optimises
    -Wno-missing-field-initializers) # structs are made in one line, what is left out has its default
if(HEARKEN_WERROR)
    target_compile_options(hearken_warnings INTERFACE -Werror)
endif()
if(HEARKEN_SANITIZE)
    target_compile_options(hearken_options INTERFACE -fsanitize=${HEARKEN_SANITIZE} -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(hearken_options INTERFACE -fsanitize=${HEARKEN_SANITIZE})
endif()

# Qt's headers are most of what a compiler reads; they are read once a target.
function(hearken_precompile target)
    if(HEARKEN_PCH)
        target_precompile_headers(${target} PRIVATE <algorithm> <functional> <memory> <optional> <variant> <vector>
            <QCoreApplication> <QDateTime> <QHash> <QJsonObject> <QLocale> <QStringList> <QVariant> ${ARGN})
    endif()
endfunction()
