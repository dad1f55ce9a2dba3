# SPDX-License-Identifier: GPL-3.0-or-later
# The sample programme's exports: written by a small program at build time, always the same, and carried compressed.
set(sample_sources generate.cpp people.cpp visits.cpp surveys.cpp comments.cpp words.cpp feelings.cpp files.cpp)
list(TRANSFORM sample_sources PREPEND ${CMAKE_CURRENT_LIST_DIR}/)
add_executable(hearken_sample_generator ${sample_sources})
set_target_properties(hearken_sample_generator PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF UNITY_BUILD OFF)
target_link_libraries(hearken_sample_generator PRIVATE hearken_warnings)

set(sample_folder ${CMAKE_BINARY_DIR}/sample)
set(sample_files customers.csv Relationship_pulse_to_April.csv Relationship_pulse_May.csv Visit_CSAT.csv Journey_surveys.tsv
    Contact_centre_easy_score.csv App_reviews.csv Complaints.csv Invitations.csv)
list(TRANSFORM sample_files PREPEND ${sample_folder}/)
file(MAKE_DIRECTORY ${sample_folder})
add_custom_command(OUTPUT ${sample_files} COMMAND hearken_sample_generator ${sample_folder} DEPENDS hearken_sample_generator
    COMMENT "Writing the sample programme" VERBATIM)
qt_add_resources(hearken_core hearken_sample PREFIX /hearken/sample BASE ${sample_folder} FILES ${sample_files})
