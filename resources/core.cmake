# SPDX-License-Identifier: GPL-3.0-or-later
# What core carries. Globbed: adding a file is enough.
file(GLOB sql_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/sql/*.sql)
qt_add_resources(hearken_core hearken_sql PREFIX /hearken BASE ${CMAKE_SOURCE_DIR}/resources FILES ${sql_files})
