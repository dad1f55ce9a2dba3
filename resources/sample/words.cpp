// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <algorithm>

namespace aldermere {

namespace {

using List = std::vector<std::string>;

const List names{"Marek", "Ines", "Oskar", "Nora", "Emil", "Ivo", "Mina", "Hugo", "Vera", "Bram", "Alma", "Sami"};
const List streets{"Harbour Street", "Mill Lane", "Chapel Road", "the old quay", "Elm Rise", "Station Road",
    "the north side", "Ferry Hill"};
const List slots{"8 to 12", "8 to 10", "12 to 16", "10 to 14", "16 to 20"};
const List days{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
const List fees{"29", "35", "49", "59", "12.50", "89"};
const List speeds{"40", "80", "200", "12", "480", "900"};

// "{day}" and its like are filled with something of the kind.
std::string filled(Random &random, std::string text)
{
    for (std::size_t open = text.find('{'); open != std::string::npos; open = text.find('{', open)) {
        const std::size_t close = text.find('}', open);
        const std::string slot = text.substr(open + 1, close - open - 1);
        std::string word;
        if (slot == "name")
            word = random.pick(names);
        else if (slot == "street")
            word = random.pick(streets);
        else if (slot == "slot")
            word = random.pick(slots);
        else if (slot == "day")
            word = random.pick(days);
        else if (slot == "fee")
            word = random.pick(fees);
        else if (slot == "speed")
            word = random.pick(speeds);
        else if (slot == "min")
            word = std::to_string(5 * random.between(2, 12));
        else
            word = std::to_string(random.between(2, 6));
        text.replace(open, close - open + 1, word);
        open += word.size();
    }
    return text;
}

std::string sentence(Random &random, const List &list)
{
    return filled(random, random.pick(list));
}

std::string joined(const std::string &first, const std::string &second)
{
    return second.empty() ? first : first + ' ' + second;
}

// One sentence on the matter, often a second one, now and then a third: short ones are common, long ones exist.
std::string composed(Random &random, const List &core, const List &more, const List &wish)
{
    const std::string first = random.pick(core);
    std::string text = filled(random, first);
    if (random.chance(22)) {
        const std::string &second = random.pick(core);
        if (second != first)
            text = joined(text, filled(random, second));
    }
    if (random.chance(55))
        text = joined(text, sentence(random, more));
    if (random.chance(24))
        text = joined(text, sentence(random, wish));
    return text;
}

const List angry{"I took a day off work for this.", "I have told you this {n} times.", "It has been {n} weeks now.",
    "Nobody could tell me why.", "I waited {min} minutes on the phone after that.", "I am losing patience.",
    "My neighbour on {street} has the same story.", "We work from home, so this matters.",
    "I had to explain it all again to {name}.", "That is not what I was promised.",
    "With two small children this is no joke.", "In the end I went to my sister’s to work.", "This cannot be so hard.",
    "I’ve been a customer for years and never had this before.", "A message would have been enough.",
    "It cost me half a day."};
const List wishes{"Please just keep the date.", "Please call me back.", "I would like a straight answer.",
    "I expect something off the next bill.", "Otherwise I will look around for another provider.",
    "Please fix this for good.", "Do better.", "An apology would be a start.", "Tell your planners, please.",
    "Who decides this?"};
const List glad{"Thank you, {name}!", "Keep it up.", "I was pleasantly surprised.", "That is how it should be.",
    "Took less than {min} minutes.", "My father managed it on his own.", "No complaints at all.",
    "Better than my last provider.", "Even on a {day} evening.", "I have told my neighbours on {street}.",
    "Nothing to add.", "Everything was as described."};
const List gladWishes{"Stay like this.", "Please give {name} a pat on the back.", "I would order again.",
    "Ten out of ten from us.", "Do the same for the bills now.", "Maybe a text the day before next time."};
const List middling{"Could be quicker.", "Not bad, not great.", "It worked out in the end.", "The rest was fine.",
    "I have seen better.", "Once I got through it was all right.", "Good people, slow system.", "It took {n} attempts.",
    "Fine so far.", "Let us see how it goes."};

const List noShow{"The slot was {slot}. No one came and no one called.", "Second no-show in {n} weeks.",
    "Nobody came on {day}.", "I sat at home from {slot} and the technician did not come.",
    "The technician never came, yet the app says “completed”.",
    "They did not come on {day}, and the new date is {n} weeks away.", "No show, no call, no message.",
    "My visit was marked as done. Nobody came.", "Waited all {day} and nobody came.",
    "First they moved it, then they did not come at all.",
    "A no-show again. The hotline said somebody had rung my bell; we have no bell."};
const List contractorWords{"The contractor said {street} was not on his list.",
    "It was some contractor, not your own people.", "The van had another company’s name on it.",
    "The contractor had no idea what was ordered.", "He said he is paid per visit and left.",
    "You should send your own technicians again."};
const List visitBad{"Came at {n} instead of the morning slot of {slot}.", "He was two hours late and in a hurry.",
    "Date moved three times, last time by a text the evening before.",
    "Left a hole in the wall and dust all over the hall.", "The router hangs by its cable now.",
    "The technician had the wrong box with him and has to come again.",
    "Rushed, did not test anything, line was dead an hour later.", "The slot {slot} passed, he rang at dinner time.",
    "He drilled without asking.", "Had to help him find the cabinet on {street}.",
    "My date was moved without asking me.", "Two visits for one socket."};
const List visitMixed{"Nice man, but late.", "Work was good, waiting was not.",
    "Came a day late, then it was done in {min} minutes.", "All works, only the cable could have been hidden better.",
    "Technician good, planning poor.", "He came within the slot, though four hours is a long slot.",
    "Careful work but he could not answer my question about the wifi upstairs."};
const List visitGood{"{name} was friendly and careful.", "On time, polite, cleaned up after himself.",
    "Fixed it first time.", "She explained everything and tested the line in every room.",
    "Late by a few minutes but called ahead.", "Came within the slot and was done in {min} minutes.",
    "Very friendly technician, shoes off at the door.", "The technician knew exactly what to do.", "Quick and tidy.",
    "He even sorted out my old phone socket.", "Great work by {name}, speed is {speed} now.",
    "Good, careful, patient with my mother."};

const List waitBad{"Nobody told me the date had moved.", "Third date now, each time moved by text the evening before.",
    "Five weeks for a line is too long.", "I ordered on a {day} and still have no date.",
    "The app shows another date than the e-mail.", "Every agent tells me a different week.",
    "I gave notice to my old provider because you promised the {n}th.", "My date slipped twice.",
    "Waiting without any news."};
const List waitGood{"Got the date I asked for.", "A text for every step, very good.", "Earlier than promised.",
    "Clear date, and it was kept.", "I could move the date myself in the app."};
const List offersBad{"Too many tariffs with almost the same name.",
    "The small print about the price after a year is well hidden.",
    "The map says fibre on {street}, the checkout says no.", "I could not compare the bundles side by side.",
    "Prices with three footnotes."};
const List offersGood{"Prices are easy to compare.", "Clear page, found the right package in {min} minutes.",
    "I like that the price after the first year is shown.", "Simple offers.", "The address check worked at once."};
const List asksBad{"The chat did not understand the question.", "Waited {min} minutes for a simple answer.",
    "I was sent from chat to phone to shop.", "The answer was copied from the website, which I had read.",
    "Nobody knew whether {street} gets fibre."};
const List asksGood{"The chat agent knew my street.", "Quick answer, and a correct one.",
    "{name} in the chat was patient and clear.", "Got a call back in {min} minutes as promised.",
    "Honest advice: I took the smaller package."};
const List placesBad{"The form lost my data twice.", "It asked for the same address {n} times.",
    "Payment page stuck, I had to order by phone.", "The confirmation came a day later.",
    "My promo code was gone at the end."};
const List placesGood{"Order took two minutes.", "Easy, all in the app.", "Clear summary before I paid.",
    "Confirmation came at once.", "No hidden steps.", "Ordered over the phone with {name}, very smooth."};
const List activatesBad{"The activation code was not accepted.", "Had to restart the router {n} times.",
    "Took two days until the line was really active.", "Instructions are for another router.",
    "Phone numbers were not moved over."};
const List activatesGood{"Worked first time.", "Plugged it in and it worked.", "The app walked me through it.",
    "Online in {min} minutes.", "Wifi is stable on all floors."};
const List billBad{"What is this one-off fee?", "The first bill shows a part month and nobody explained it.",
    "€{fee} for an activation I was told was free.", "The bill has two different dates and three sums.",
    "I do not understand the credit on page two.", "I was charged €{fee} for an installation.",
    "The bill is higher than the offer.", "I need a dictionary for this bill."};
const List billGood{"The bill is clear.", "Exactly the price I was offered.",
    "Good that the part month is explained now.", "Short bill, one page, all clear.",
    "The reason next to the one-off fee helped."};
const List callBad{"I explained it three times.", "I explain my case three times, to three people.",
    "After {min} minutes in the queue the line was cut.", "Promised a credit of €{fee}, nothing on the next bill.",
    "The agent read out the bill, I can read myself.", "I was passed on {n} times.",
    "They say the fee of €{fee} is correct, but not what it is for."};
const List callFee{"I am billed an installation fee for a visit that never happened.",
    "€{fee} fee for a technician who did not come.", "Why do I pay for a no-show?",
    "Charged for a missed visit although nobody came."};
const List callGood{"{name} saw my case at once and took the fee off.", "Short wait, clear answer.",
    "I did not have to explain it again, they had it on the screen.", "Credit of €{fee} was on the very next bill.",
    "Friendly, and called back as promised."};
const List faultBad{"Line is down every evening.", "Outage on {street} since {day} and no news.",
    "The fault was closed without asking me.", "Only {speed} Mbit of the 500 I pay for.", "Third fault this month.",
    "The status page says all is well, my line says no."};
const List faultGood{"Fixed within the day.", "They saw the fault before I did.",
    "Good updates by SMS during the outage.", "{name} tested the line with me and found it.",
    "Back to {speed} Mbit in an hour."};
const List leaveBad{"New customers pay half of what I pay.", "After all these years no offer until I gave notice.",
    "Too expensive for what I get.", "Another provider is €{fee} cheaper.",
    "It took {n} calls to get the notice accepted.", "Price went up again without more speed.",
    "After three missed dates I have had enough."};
const List leaveGood{"Fair offer, I stay.", "{name} listened and found a better package.", "No pressure, I liked that.",
    "The notice was quick to give, no hard feelings."};

const List pulseBad{"Price goes up every year.", "The line is good but nobody keeps a date.",
    "Bills that nobody understands.", "Getting through to a person takes {min} minutes.", "Speed drops every evening.",
    "You changed my contract without asking.", "Customer service means repeating yourself.",
    "The app logs me out all the time.", "Outages on {street} without a word from you.",
    "I recommend nobody who makes me wait {n} weeks for a technician."};
const List pulseMixed{"Good line, but the date slipped twice.", "Works, costs a lot.", "OK for the price.",
    "Speed fine, support so-so.", "It works and that is all I ask.", "Good internet, poor TV box.",
    "Fine since the last repair."};
const List pulseGood{"Fast, no trouble.", "Never had to call.", "Stable line for years.",
    "Speed is as promised, {speed} Mbit all day.", "Friendly people when I need them.", "Good price for what I get.",
    "The app does what I need.", "Quick repair last winter.", "Simple contract, honest price.",
    "Home office for three of us and no drop-outs."};
const List easyBad{"I had to explain the case three times.", "{min} minutes in the queue.",
    "Passed on to {n} colleagues.", "Different answer from each agent.",
    "The form on the website sent me to the phone.", "Had to send the same photo again."};
const List easyGood{"They had my case on the screen.", "One call and it was solved.", "{name} was quick and clear.",
    "No queue, no music.", "Got a link, clicked, done.", "She called back when she said she would."};
const List reviewBad{"App logs me out every day.", "Speed test in the app hangs.",
    "Since the update the bill will not open.", "Chat knows nothing about my order.",
    "Says “visit completed” when no one was here.", "Too slow on my old phone.",
    "Push messages at three in the morning."};
const List reviewMixed{"Good app, slow start.", "Nice design, but no dark mode.", "Does the basics.",
    "Fine for the bill, useless for faults."};
const List reviewGood{"Bill, speed test, move a date: all there.", "Easy to use.", "Love the outage map.",
    "Finally an app that works.", "Rescheduled my technician in a minute.", "Simple and fast."};

const List german{"Leitung super, Termin dreimal verschoben.", "Sehr freundlich und pünktlich, vielen Dank!",
    "Die Rechnung verstehe ich nicht. Was ist die einmalige Gebühr?", "Alles bestens, schnelle Hilfe.",
    "Seit Tagen Störung und keine Auskunft.", "Techniker war großartig, die Planung weniger."};
const List spanish{"Muy amable el técnico, todo perfecto.", "Nadie me avisó de que cambiaban la fecha.",
    "La factura no se entiende, ¿qué es ese cargo único?", "Llevo tres semanas esperando la instalación.",
    "Rápido y sin problemas.", "La línea se corta cada noche."};

bool foreign(Random &random, Answer &answer, std::string &text)
{
    const std::size_t draw = random.below(100);
    if (draw >= 3)
        return false;
    answer.language = draw == 0 ? "ES" : "DE";
    text = random.pick(draw == 0 ? spanish : german);
    return true;
}

std::string toned(Random &random, Tone tone, const List &bad, const List &mixed, const List &good)
{
    switch (tone) {
    case Tone::Bad:
        return composed(random, bad, angry, wishes);
    case Tone::Mixed:
        return composed(random, mixed, middling, random.chance(50) ? wishes : gladWishes);
    case Tone::Good:
        break;
    }
    return composed(random, good, glad, gladWishes);
}

} // namespace

std::string visitWords(Random &random, Answer &answer, Tone tone, Theme theme)
{
    std::string text;
    if (theme == Theme::NoShow) {
        const bool contractor = answer.day >= contractorDay && (answer.region == Coast || answer.region == Lakes);
        return composed(random, noShow, contractor && random.chance(45) ? contractorWords : angry, wishes);
    }
    if (foreign(random, answer, text))
        return text;
    return toned(random, tone, visitBad, visitMixed, visitGood);
}

std::string journeyWords(Random &random, Answer &answer, Tone tone, Theme theme)
{
    struct Lists
    {
        const List &bad;
        const List &good;
    };
    static const std::array<Lists, 10> lists{{{offersBad, offersGood}, {asksBad, asksGood}, {placesBad, placesGood},
        {waitBad, waitGood}, {visitBad, visitGood}, {activatesBad, activatesGood}, {billBad, billGood},
        {callBad, callGood}, {faultBad, faultGood}, {leaveBad, leaveGood}}};
    if (theme == Theme::NoShow)
        return composed(random, answer.touchpoint == CallsBill ? callFee : noShow, angry, wishes);
    std::string text;
    if (foreign(random, answer, text))
        return text;
    const Lists &list = lists[static_cast<std::size_t>(answer.touchpoint)];
    if (tone == Tone::Mixed)
        return joined(sentence(random, random.chance(50) ? list.bad : list.good), sentence(random, middling));
    return toned(random, tone, list.bad, middling, list.good);
}

std::string pulseWords(Random &random, Answer &answer, Tone tone)
{
    std::string text;
    return foreign(random, answer, text) ? text : toned(random, tone, pulseBad, pulseMixed, pulseGood);
}

std::string easyWords(Random &random, Answer &answer, Tone tone)
{
    std::string text;
    return foreign(random, answer, text) ? text : toned(random, tone, easyBad, middling, easyGood);
}

std::string reviewWords(Random &random, Answer &answer, Tone tone, Theme theme)
{
    if (theme == Theme::NoShow)
        return composed(random, noShow, reviewBad, wishes);
    std::string text;
    return foreign(random, answer, text) ? text : toned(random, tone, reviewBad, reviewMixed, reviewGood);
}

std::string complaintWords(Random &random, Answer &answer, Theme theme)
{
    static const List opening{"Customer complains:", "Complaint by phone.", "Formal complaint.",
        "By letter:", "Escalated from the hotline.", "The customer writes:"};
    static const List asks{"Asks for a credit of €{fee}.", "Asks for a firm date.", "Wants to be called back by {day}.",
        "Asks to end the contract early.", "Wants the fee of €{fee} back.", "Expects an answer in writing."};
    static const std::array<const List *, 6> matters{&waitBad, &billBad, &callBad, &faultBad, &leaveBad, &visitBad};
    (void)answer;
    const List &matter = theme == Theme::NoShow ? noShow : *random.pick(matters);
    std::string text = joined(sentence(random, opening), sentence(random, matter));
    if (random.chance(60))
        text = joined(text, sentence(random, angry));
    return joined(text, sentence(random, asks));
}

std::string typed(Random &random, std::string text, bool emoji)
{
    if (random.chance(4)) {
        std::transform(text.begin(), text.end(), text.begin(),
            [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        while (!text.empty() && text.back() == '.')
            text.pop_back();
    }
    if (random.chance(5) && text.size() > 12) {
        // Two letters change places; only plain letters, so that no character is cut in two.
        const std::size_t at = 4 + random.below(text.size() - 8);
        const auto plain = [](char c) { return c >= 'a' && c <= 'z'; };
        if (plain(text[at]) && plain(text[at + 1]))
            std::swap(text[at], text[at + 1]);
    }
    if (random.chance(3)) {
        for (std::size_t at = text.find("’"); at != std::string::npos; at = text.find("’", at))
            text.replace(at, std::string("’").size(), "'");
    }
    static const List marks{"👍", "😡", "🙏", "🤷", "🎉", "😴"};
    if (emoji && random.chance(3))
        text += ' ' + random.pick(marks);
    return text;
}

} // namespace aldermere
