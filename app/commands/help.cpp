// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include <QCoreApplication>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::app)
};

QString overview()
{
    QString out = Tr::tr("Hearken, a workbench for customer-insights programmes.")
        % u"\n\n  hearken [PROJECT]"_s.leftJustified(26) % Tr::tr("open the window") % u'\n';
    for (const Command &command : commands())
        out += u"  hearken %1"_s.arg(QLatin1StringView(command.name)).leftJustified(24) % Tr::tr(command.summary)
            % u'\n';
    out += u'\n'
        % Tr::tr("“hearken help COMMAND” tells more. Results go to standard output, everything else to standard error.")
        % u'\n'
        % Tr::tr(
            "Exit status: 0 done, 1 it failed, 2 the words were wrong, 3 done, but rows were refused or damage was found.")
        % u'\n';
    return out;
}

int runHelp(const Arguments &arguments, const Streams &streams)
{
    const QString name = arguments.word(0);
    const Command *const command = commandNamed(name);
    if (!name.isEmpty() && !command)
        return wrongWord(Tr::tr("“%1” is not a command of Hearken. “hearken help” lists them.").arg(name), streams);
    streams.out << (command ? helpText(*command) : overview()) << Qt::flush;
    return ExitDone;
}

} // namespace

QString usageText(const Command &command)
{
    QString out = u"Usage: hearken "_s % QLatin1StringView(command.name);
    for (const Operand &word : command.words) {
        const QLatin1StringView name(word.name);
        switch (word.count) {
        case Operand::Count::One:
            out += u' ' % name;
            break;
        case Operand::Count::Optional:
            out += " ["_L1 % name % u']';
            break;
        case Operand::Count::Many:
            out += u' ' % name % u'…';
            break;
        }
    }
    return command.options.isEmpty() ? out : out % u" [options]";
}

QString helpText(const Command &command)
{
    QString out = usageText(command) % u"\n\n" % Tr::tr(command.summary) % u'\n';
    if (*command.more != '\0')
        out += u'\n' % Tr::tr(command.more) % u'\n';
    if (!command.options.isEmpty())
        out += u'\n';
    for (const Option &option : command.options) {
        const QString name = u"  --%1 %2"_s.arg(QLatin1StringView(option.name), QLatin1StringView(option.value));
        out += name.leftJustified(26) % Tr::tr(option.help) % u'\n';
    }
    return out;
}

Command helpCommand()
{
    return {"help", QT_TRANSLATE_NOOP("hearken::app", "what the commands are, and what one of them does"),
        {{"COMMAND", Operand::Count::Optional}}, {}, runHelp};
}

Command versionCommand()
{
    return {"version", QT_TRANSLATE_NOOP("hearken::app", "which Hearken this is (also --version)"), {}, {},
        [](const Arguments &, const Streams &streams) {
            streams.out << "hearken " << HEARKEN_VERSION << Qt::endl;
            return int(ExitDone);
        }};
}

} // namespace hearken
