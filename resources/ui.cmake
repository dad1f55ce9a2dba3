# SPDX-License-Identifier: GPL-3.0-or-later
# What the window carries: icons, and the fonts that are made here from Debian's fonts-inter.
file(GLOB icon_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/*.svg)
qt_add_resources(hearken_ui hearken_icons PREFIX /hearken BASE ${CMAKE_SOURCE_DIR}/resources FILES ${icon_files})

file(GLOB_RECURSE help_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/help/*.md)
qt_add_resources(hearken_ui hearken_help PREFIX /hearken BASE ${CMAKE_SOURCE_DIR}/resources FILES ${help_files})

# The system's Python: python3-fonttools belongs to it and to no other.
find_program(HEARKEN_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH REQUIRED)
set(HEARKEN_INTER /usr/share/fonts/opentype/inter CACHE PATH "Folder of Inter-Regular.otf and its sisters (fonts-inter)")
execute_process(COMMAND ${HEARKEN_PYTHON} -c "import fontTools" RESULT_VARIABLE no_fonttools OUTPUT_QUIET ERROR_QUIET)
if(no_fonttools OR NOT EXISTS ${HEARKEN_INTER}/Inter-Regular.otf)
    message(FATAL_ERROR "Hearken Sans is made from Inter: install fonts-inter and python3-fonttools.")
endif()
set(font_styles Regular Medium SemiBold Bold Italic MediumItalic)
set(font_folder ${CMAKE_BINARY_DIR}/fonts)
list(TRANSFORM font_styles PREPEND ${font_folder}/HearkenSans- OUTPUT_VARIABLE font_files)
list(TRANSFORM font_files APPEND .otf)
add_custom_command(OUTPUT ${font_files}
    COMMAND ${HEARKEN_PYTHON} ${CMAKE_SOURCE_DIR}/resources/fonts/bake.py ${HEARKEN_INTER} ${font_folder} ${font_styles}
    DEPENDS ${CMAKE_SOURCE_DIR}/resources/fonts/bake.py
    COMMENT "Making Hearken Sans" VERBATIM)
configure_file(${CMAKE_SOURCE_DIR}/resources/fonts/OFL.txt ${font_folder}/OFL.txt COPYONLY)
qt_add_resources(hearken_ui hearken_fonts PREFIX /hearken/fonts BASE ${font_folder} FILES ${font_files} ${font_folder}/OFL.txt)
