// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gallery.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/icon.h"
#include "ui/kit/panels.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::gallery)
};

/// A sample of one token with text on it.
class GallerySwatch : public QWidget
{
public:
    GallerySwatch(Token fill, Token text, QWidget *parent)
        : QWidget(parent)
        , m_fill(fill)
        , m_text(text)
    {
        setFixedSize(76, 30);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme()[Token::Line2]);
        painter.setBrush(theme()[m_fill]);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
        painter.setFont(hearken::font(TextRole::SecondStrong));
        painter.setPen(theme()[m_text]);
        painter.drawText(rect(), Qt::AlignCenter, u"Aa 58"_s);
    }

private:
    Token m_fill;
    Token m_text;
};

QWidget *galleryRow(QVBoxLayout *column, const QString &title)
{
    column->addWidget(makeLabel(title, TextRole::Meta, u"ink3"_s));
    auto *row = new QWidget;
    new FlowLayout(Qt::AlignLeading, 8, row);
    column->addWidget(row);
    return row;
}

void galleryColours(QVBoxLayout *column)
{
    QWidget *row = galleryRow(column, Tr::tr("Colour"));
    constexpr std::pair<Token, Token> pairs[] = {{Token::Ground, Token::Ink}, {Token::Surface, Token::Ink},
        {Token::Raised, Token::Ink}, {Token::Selection, Token::Ink}, {Token::Accent, Token::OnAccent},
        {Token::Navy, Token::OnNavy}, {Token::AttentionSoft, Token::Attention}, {Token::GoodSoft, Token::Good}};
    for (const auto &[fill, text] : pairs)
        row->layout()->addWidget(new GallerySwatch(fill, text, row));
    row = galleryRow(column, Tr::tr("Type: Hearken Sans, figures all of one width"));
    row->layout()->addWidget(makeLabel(u"70%"_s, TextRole::BigValue));
    row->layout()->addWidget(makeLabel(Tr::tr("Page title"), TextRole::PageTitle));
    row->layout()->addWidget(makeLabel(Tr::tr("Section"), TextRole::PanelTitle));
    row->layout()->addWidget(makeLabel(Tr::tr("Text"), TextRole::Text));
    row->layout()->addWidget(makeLabel(Tr::tr("Second"), TextRole::Second, u"ink2"_s));
    row->layout()->addWidget(makeLabel(Tr::tr("Meta"), TextRole::Meta, u"ink3"_s));
    row->layout()->addWidget(makeLabel(Tr::tr("“Quote”"), TextRole::Quote));
}

void galleryChips(QVBoxLayout *column)
{
    QWidget *row = galleryRow(column, Tr::tr("Score chips"));
    const std::pair<QString, ChipClass> scores[] = {{Tr::tr("1 of 5"), ChipClass::FarBelow},
        {Tr::tr("2 of 5"), ChipClass::Below}, {Tr::tr("3 of 5"), ChipClass::OnGoal},
        {Tr::tr("4 of 5"), ChipClass::Above}, {Tr::tr("5 of 5"), ChipClass::FarAbove}};
    for (const auto &[text, goalClass] : scores) {
        auto *chip = new ScoreChip(row);
        chip->setScore(text, goalClass);
        row->layout()->addWidget(chip);
    }
    row = galleryRow(column, Tr::tr("Navigation rail: rest, here, badge"));
    for (const auto &[name, word] : {std::pair(u"home"_s, Tr::tr("Today")), std::pair(u"dash"_s, Tr::tr("Dashboard")),
             std::pair(u"act"_s, Tr::tr("Act"))}) {
        auto *button = new RailButton(name, word, row);
        button->setChecked(name == "dash"_L1);
        button->setBadge(name == "act"_L1 ? 6 : 0);
        row->layout()->addWidget(button);
    }
    row = galleryRow(column, Tr::tr("Icons, 20-unit grid"));
    for (const QString &name : iconNames())
        row->layout()->addWidget(makeIconLabel(name, Token::Ink2, 18, row));
}

void galleryControls(QVBoxLayout *column)
{
    QWidget *row = galleryRow(column, Tr::tr("Buttons"));
    row->layout()->addWidget(makeButton(Tr::tr("Open case"), u"act"_s, ButtonKind::Primary));
    row->layout()->addWidget(makeButton(Tr::tr("Export"), u"out"_s));
    QPushButton *off = makeButton(Tr::tr("Off"));
    off->setEnabled(false);
    row->layout()->addWidget(off);
    row->layout()->addWidget(makeButton(Tr::tr("Delete"), u"trash"_s, ButtonKind::Danger));
    row->layout()->addWidget(makeButton(Tr::tr("Change…"), {}, ButtonKind::Quiet));
    row = galleryRow(column, Tr::tr("Filters and switches"));
    row->layout()->addWidget(new FilterChip(Tr::tr("Coast"), row));
    auto *lakes = new FilterChip(Tr::tr("Lakes"), row);
    lakes->setClearable(true);
    lakes->setChecked(true);
    row->layout()->addWidget(lakes);
    auto *combo = new PrefixCombo(Tr::tr("Period"), row);
    combo->addItem(Tr::tr("Last 90 days"));
    row->layout()->addWidget(combo);
    row->layout()->addWidget(new SegmentedSwitch({Tr::tr("List"), Tr::tr("Board")}, Tr::tr("View"), row));
    auto *on = new QCheckBox(Tr::tr("Check"), row);
    on->setChecked(true);
    row->layout()->addWidget(on);
    row->layout()->addWidget(new QCheckBox(Tr::tr("Open"), row));
    auto *radio = new QRadioButton(Tr::tr("One"), row);
    radio->setChecked(true);
    row->layout()->addWidget(radio);
    row->layout()->addWidget(new QRadioButton(Tr::tr("Other"), row));
    auto *plain = new QComboBox(row);
    plain->addItem(Tr::tr("Relationship pulse"));
    plain->setAccessibleName(Tr::tr("Source"));
    row->layout()->addWidget(plain);
    auto *field = new QLineEdit(Tr::tr("technician"), row);
    field->setAccessibleName(Tr::tr("Search"));
    row->layout()->addWidget(field);
}

void galleryStates(QVBoxLayout *column)
{
    column->addWidget(makeLabel(Tr::tr("Empty state teaches"), TextRole::Meta, u"ink3"_s));
    auto *empty = new EmptyState(u"cal"_s, Tr::tr("No feedback activity planned yet"),
        Tr::tr(
            "Put every survey on the calendar, also those of other teams. Hearken then shows who is asked too often."));
    empty->addAction(Tr::tr("Add the first activity"), u"plus"_s, ButtonKind::Primary);
    empty->addAction(Tr::tr("Import a list"), u"import"_s);
    column->addWidget(empty);
    column->addWidget(makeLabel(Tr::tr("Error says what to do"), TextRole::Meta, u"ink3"_s));
    auto *banner = new Banner;
    banner->say(Tr::tr("Row 8 could not be read:"), Tr::tr("the score is “ten”. Read it as 10, or skip the row."));
    banner->addAction(Tr::tr("Read as 10"));
    banner->addAction(Tr::tr("Skip"));
    column->addWidget(banner);
    column->addWidget(makeLabel(Tr::tr("Long job never blocks"), TextRole::Meta, u"ink3"_s));
    auto *progress = new ProgressRow(Tr::tr("Computing drivers"));
    const Progress half;
    half.report(212, 400);
    progress->follow(half);
    column->addWidget(progress);
    auto *toast = makeFrame(u"toast"_s);
    auto *row = new QHBoxLayout(toast);
    row->addWidget(makeLabel(Tr::tr("38 responses coded as “No-show”"), TextRole::Text, u"onNavy"_s));
    QPushButton *undo = makeCompactButton(Tr::tr("Undo"));
    undo->setProperty("kind", u"toast"_s);
    row->addWidget(undo);
    column->addWidget(makeLabel(Tr::tr("Done, with undo"), TextRole::Meta, u"ink3"_s));
    column->addWidget(toast, 0, Qt::AlignLeft);
}

} // namespace

QWidget *makeGallery()
{
    auto *gallery = new QWidget;
    auto *column = new QVBoxLayout(gallery);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(makeLabel(theme().isDark() ? Tr::tr("Dark") : Tr::tr("Light"), TextRole::PageTitle));
    galleryColours(column);
    galleryChips(column);
    galleryControls(column);
    galleryStates(column);
    column->addStretch(1);
    return gallery;
}

} // namespace hearken
