# SPDX-License-Identifier: GPL-3.0-or-later
# `cmake --install` and `cpack`: the program, its desktop entry, icon and file type, as a Debian package.
include(GNUInstallDirs)
install(TARGETS hearken RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES packaging/org.hearken.Hearken.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/org.hearken.Hearken.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/org.hearken.Hearken.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME org.hearken.Hearken.xml)
install(FILES resources/icons/app.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME org.hearken.Hearken.svg)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "The Hearken maintainers <maintainers@hearken.example>")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins are loaded by name: no link tells the packager of them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libqt6sql6-psql, fonts-noto-core")
include(CPack)
