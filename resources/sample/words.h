// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme.h"
#include "random.h"

namespace aldermere {

enum class Tone { Bad, Mixed, Good };
enum class Theme { Any, NoShow };

/// What somebody writes about a touchpoint (−1: the company as a whole), in this tone. Sets the language of the answer
/// when it is not English.
std::string visitWords(Random &random, Answer &answer, Tone tone, Theme theme);
std::string journeyWords(Random &random, Answer &answer, Tone tone, Theme theme);
std::string pulseWords(Random &random, Answer &answer, Tone tone);
std::string easyWords(Random &random, Answer &answer, Tone tone);
std::string reviewWords(Random &random, Answer &answer, Tone tone, Theme theme);
/// An agent's note of a complaint.
std::string complaintWords(Random &random, Answer &answer, Theme theme);

/// How people type: now and then in small letters, with a slip, or with an emoji.
std::string typed(Random &random, std::string text, bool emoji);

} // namespace aldermere
