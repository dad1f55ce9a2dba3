# SPDX-License-Identifier: GPL-3.0-or-later
# What core carries. Globbed: adding a file is enough.
file(GLOB sql_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/sql/*.sql)
qt_add_resources(hearken_core hearken_sql PREFIX /hearken BASE ${CMAKE_SOURCE_DIR}/resources FILES ${sql_files})

# What it says in other languages. `cmake --build build/dev --target translations` brings the .ts files up to date with
# the sources; hearken_en.ts holds nothing but the plural forms.
set(translation_files ${CMAKE_SOURCE_DIR}/translations/hearken_de.ts ${CMAKE_SOURCE_DIR}/translations/hearken_en.ts)
qt_add_lrelease(hearken_core TS_FILES ${translation_files} QM_FILES_OUTPUT_VARIABLE translation_qm)
qt_add_resources(hearken_core hearken_translations PREFIX /hearken/translations
    BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${translation_qm})
get_target_property(LUPDATE Qt6::lupdate IMPORTED_LOCATION)
set(translated -silent -no-obsolete -locations none -I ${CMAKE_SOURCE_DIR} -extensions cpp,h core ui app)
add_custom_target(translations WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} VERBATIM
    COMMAND ${LUPDATE} ${translated} -ts translations/hearken_de.ts
    COMMAND ${LUPDATE} ${translated} -pluralonly -ts translations/hearken_en.ts)
