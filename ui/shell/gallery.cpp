// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gallery.h"

#include "ui/dashboard/commentlist.h"
#include "ui/figure/figureview.h"
#include "ui/kit/caseclock.h"
#include "ui/kit/evidencechip.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/icon.h"
#include "ui/kit/panels.h"
#include "ui/kit/scrolling.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFocusFrame>
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
    GallerySwatch(const QString &name, Token fill, Token text, QWidget *parent)
        : QWidget(parent)
        , m_name(name)
        , m_fill(fill)
        , m_text(text)
    {
        setFixedSize(76, 46);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme()[Token::Line2]);
        painter.setBrush(theme()[m_fill]);
        const QRectF field(0.5, 0.5, width() - 1, 29);
        painter.drawRoundedRect(field, radius::control, radius::control);
        painter.setFont(hearken::font(TextRole::SecondStrong));
        painter.setPen(theme()[m_text]);
        painter.drawText(field, Qt::AlignCenter, u"Aa 58"_s);
        painter.setFont(hearken::font(TextRole::Meta));
        painter.setPen(theme()[Token::Ink2]);
        painter.drawText(QRectF(0, 31, width(), 15), Qt::AlignLeft | Qt::AlignVCenter, m_name);
    }

private:
    QString m_name; ///< of the token, as in the code
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

/// The ring that the keyboard brings.
void showFocus(QWidget *control)
{
    auto *frame = new QFocusFrame(control->parentWidget());
    frame->setWidget(control);
}

void galleryColours(QVBoxLayout *column)
{
    QWidget *row = galleryRow(column, Tr::tr("Colour"));
    const std::tuple<QString, Token, Token> swatches[] = {{u"ground"_s, Token::Ground, Token::Ink},
        {u"surface"_s, Token::Surface, Token::Ink}, {u"raised"_s, Token::Raised, Token::Ink},
        {u"selection"_s, Token::Selection, Token::Ink}, {u"accent"_s, Token::Accent, Token::OnAccent},
        {u"navy"_s, Token::Navy, Token::OnNavy}, {u"attention"_s, Token::AttentionSoft, Token::Attention},
        {u"good"_s, Token::GoodSoft, Token::Good}};
    for (const auto &[name, fill, text] : swatches)
        row->layout()->addWidget(new GallerySwatch(name, fill, text, row));
    row = galleryRow(column, Tr::tr("Type: Hearken Sans, figures all of one width"));
    row->layout()->addWidget(makeLabel(u"70%"_s, TextRole::BigValue));
    row->layout()->addWidget(makeLabel(Tr::tr("Page title"), TextRole::PageTitle));
    row->layout()->addWidget(makeLabel(Tr::tr("Section"), TextRole::PanelTitle));
    row->layout()->addWidget(makeLabel(Tr::tr("Text"), TextRole::Text));
    row->layout()->addWidget(makeLabel(Tr::tr("Second"), TextRole::Second, u"ink2"_s));
    row->layout()->addWidget(makeLabel(Tr::tr("Meta"), TextRole::Meta, u"ink3"_s));
    row->layout()->addWidget(makeLabel(Tr::tr("“Quote”"), TextRole::Quote));
}

/// A figure at the size it has on a page.
FigureView *galleryFigure(const Figure &figure, int width, int height)
{
    auto *view = new FigureView;
    view->setFigure(figure);
    view->setFixedSize(width, height);
    return view;
}

IntervalBar galleryBar()
{
    IntervalBar bar;
    bar.now = {0.7, 0.66, 0.74, 516, false};
    bar.goal = 0.82;
    bar.before = 0.78;
    bar.side = Side::Under;
    bar.axisLow = 0.5;
    return bar;
}

/// Interval bar, KPI tile, heat cells and a customer's words: what pages paint.
void galleryFigures(QVBoxLayout *column)
{
    QWidget *row = galleryRow(column, Tr::tr("Interval bar: band, value, before (ring), goal (mark)"));
    row->layout()->addWidget(galleryFigure({{}, {}, {}, galleryBar()}, 320, 22));
    row = galleryRow(column, Tr::tr("KPI tile and customer’s words"));
    Kpi kpi;
    kpi.name = Tr::tr("Technician visit CSAT");
    kpi.bar = galleryBar();
    kpi.verdict = Tr::tr("Real drop since 3 Mar");
    kpi.tone = Tone::Attention;
    kpi.sign = Sign::FarDown;
    kpi.spark = {0.8, 0.83, 0.79, 0.84, 0.82, 0.85, 0.81, 0.83, 0.7, 0.66, 0.72, 0.69, 0.7};
    kpi.phases = {8};
    auto *tile = makeFrame(u"card"_s, row);
    auto *room = new QVBoxLayout(tile);
    room->setContentsMargins(13, 9, 13, 9);
    room->addWidget(galleryFigure({{}, {}, {}, kpi}, 216, 124));
    row->layout()->addWidget(tile);
    CommentRow said;
    said.text = Tr::tr("Second no-show. I took a day off work for this and nobody called.");
    said.score = 1;
    said.scale = Scale{1, 5};
    said.standing = Standing::FarBelow;
    said.place = Tr::tr("Coast");
    said.day = QDate(2026, 5, 5);
    auto *words = makeFrame(u"card"_s, row);
    auto *inside = new QVBoxLayout(words);
    inside->setContentsMargins(1, 1, 1, 1);
    auto *quote = new CommentList(Tr::tr("Comments"));
    quote->setRows({said});
    quote->setFixedHeight(82);
    inside->addWidget(quote);
    words->setFixedWidth(330);
    row->layout()->addWidget(words);
    row = galleryRow(column, Tr::tr("Heat cells: value, sign, n; goal distance in points"));
    HeatTable heat;
    heat.legend = false;
    HeatRow cells;
    cells.header.name = Tr::tr("CSAT");
    const std::tuple<double, Standing, QString> values[] = {{0.59, Standing::FarBelow, Tr::tr("−10 or less")},
        {0.73, Standing::Below, Tr::tr("−9 to −3")}, {0.81, Standing::OnGoal, Tr::tr("−2 to +2")},
        {0.89, Standing::Above, Tr::tr("+3 to +9")}, {0.96, Standing::FarAbove, Tr::tr("+10 or more")}};
    for (const auto &[value, standing, name] : values) {
        heat.columns.append({{}, name, {}});
        HeatCell cell;
        static_cast<FigureValue &>(cell) = {value, value - 0.04, value + 0.03, 176, false};
        cell.standing = standing;
        cells.cells.append(cell);
    }
    heat.columns.append({{}, Tr::tr("n under 10"), {}});
    HeatCell hidden;
    hidden.hidden = true;
    cells.cells.append(hidden);
    heat.rows.append(cells);
    row->layout()->addWidget(galleryFigure({{}, {}, {}, heat}, 620, 54));
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
    row = galleryRow(column, Tr::tr("Evidence chips: open what they name; dashed when old"));
    row->layout()->addWidget(makeEvidenceChip(u"quote"_s, Tr::tr("71 comments")));
    row->layout()->addWidget(makeEvidenceChip(u"mic"_s, Tr::tr("9 interviews")));
    row->layout()->addWidget(makeEvidenceChip(u"dash"_s, Tr::tr("Visit CSAT")));
    row->layout()->addWidget(makeEvidenceChip(u"scales"_s, Tr::tr("Decision 25"), true));
    row = galleryRow(column, Tr::tr("Navigation rail: rest, hover, here, focus"));
    for (const auto &[name, word] : {std::pair(u"home"_s, Tr::tr("Today")), std::pair(u"dash"_s, Tr::tr("Dashboard")),
             std::pair(u"act"_s, Tr::tr("Act")), std::pair(u"bulb"_s, Tr::tr("Insights"))}) {
        auto *button = new RailButton(name, word, row);
        button->setAttribute(Qt::WA_UnderMouse, name == "dash"_L1);
        button->setChecked(name == "act"_L1);
        button->setBadge(name == "act"_L1 ? 6 : 0);
        row->layout()->addWidget(button);
        if (name == "bulb"_L1)
            showFocus(button);
    }
    row = galleryRow(column, Tr::tr("Icons, 20-unit grid"));
    for (const QString &name : iconNames())
        row->layout()->addWidget(makeIconLabel(name, Token::Ink2, 18, row));
}

void galleryClocks(QVBoxLayout *column)
{
    QWidget *row = galleryRow(column, Tr::tr("Case clock: share of the limit left"));
    using State = ClockTime::State;
    const ClockTime times[] = {{Tr::tr("1 d 6 h left"), 0.9, State::Running}, {Tr::tr("1 d left"), 0.5, State::Running},
        {Tr::tr("2 h left"), 0.12, State::Running}, {Tr::tr("7 h late"), 0, State::Late},
        {Tr::tr("stopped"), 0.6, State::Waiting}};
    for (const ClockTime &time : times) {
        auto *clock = new CaseClock(row);
        clock->setTime(time);
        row->layout()->addWidget(clock);
    }
    row = galleryRow(column, Tr::tr("Tags: topic, set by you, state"));
    for (const auto &[word, tone] : {std::pair(Tr::tr("No-show"), u"tag"_s),
             std::pair(Tr::tr("Billing"), u"tagAccent"_s), std::pair(Tr::tr("Draft"), u"tagOutline"_s)})
        row->layout()->addWidget(makeLabel(word, TextRole::Meta, tone));
}

void galleryControls(QVBoxLayout *column)
{
    QWidget *row = galleryRow(column, Tr::tr("Buttons"));
    row->layout()->addWidget(makeButton(Tr::tr("Open case"), u"act"_s, ButtonKind::Primary));
    row->layout()->addWidget(makeButton(Tr::tr("Export"), u"out"_s));
    QPushButton *hovered = makeButton(Tr::tr("Hover"));
    hovered->setAttribute(Qt::WA_UnderMouse);
    row->layout()->addWidget(hovered);
    QPushButton *focused = makeButton(Tr::tr("Focus"));
    row->layout()->addWidget(focused);
    showFocus(focused);
    QPushButton *off = makeButton(Tr::tr("Off"));
    off->setEnabled(false);
    row->layout()->addWidget(off);
    QPushButton *later = makeButton(Tr::tr("Open case"), u"act"_s, ButtonKind::Primary);
    later->setEnabled(false);
    row->layout()->addWidget(later);
    row->layout()->addWidget(makeButton(Tr::tr("Delete"), u"trash"_s, ButtonKind::Danger));
    row->layout()->addWidget(makeButton(Tr::tr("Change…"), {}, ButtonKind::Quiet));
    row = galleryRow(column, Tr::tr("Filters and switches"));
    row->layout()->addWidget(new FilterChip(Tr::tr("Coast"), row));
    auto *lakes = new FilterChip(Tr::tr("Lakes"), row);
    lakes->setClearable(true);
    lakes->setChecked(true);
    row->layout()->addWidget(lakes);
    auto *chip = new FilterChip(Tr::tr("Focus"), row);
    row->layout()->addWidget(chip);
    showFocus(chip);
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
    column->addWidget(makeLabel(Tr::tr("Side panel"), TextRole::Meta, u"ink3"_s));
    auto *panel = new SidePanel(Tr::tr("Side panel"));
    panel->setTitle(Tr::tr("Technician visit · New customers"), Tr::tr("59%, 176 answers"));
    QLabel *inPanel = makeLabel(
        Tr::tr("Shows and edits the selection. Esc returns to the list."), TextRole::Second, u"ink2"_s);
    inPanel->setContentsMargins(14, 10, 14, 12);
    panel->body()->addWidget(inPanel);
    column->addWidget(panel);
    auto *toast = makeFrame(u"toast"_s);
    auto *row = new QHBoxLayout(toast);
    row->addWidget(makeLabel(Tr::tr("38 responses coded as “No-show”"), TextRole::Text, u"onNavy"_s));
    QPushButton *undo = makeCompactButton(Tr::tr("Undo"));
    undo->setProperty("kind", u"toast"_s);
    row->addWidget(undo);
    column->addWidget(makeLabel(Tr::tr("Done, with undo"), TextRole::Meta, u"ink3"_s));
    column->addWidget(toast, 0, Qt::AlignLeft);
}

QString galleryTitle()
{
    if (theme().name == ThemeName::HighContrast)
        return Tr::tr("High contrast");
    return theme().isDark() ? Tr::tr("Dark") : Tr::tr("Light");
}

} // namespace

QWidget *makeGallery()
{
    auto *sheet = new QWidget;
    sheet->setProperty("part", u"clear"_s);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(galleryTitle(), TextRole::PageTitle), 1);
    head->addWidget(makeLabel(Tr::tr("Hearken component sheet"), TextRole::Second, u"ink3"_s));
    column->addLayout(head);
    galleryColours(column);
    galleryFigures(column);
    galleryChips(column);
    galleryControls(column);
    galleryClocks(column);
    galleryStates(column);
    column->addStretch(1);
    return scrolling(sheet); // what does not fit is scrolled, never squeezed
}

} // namespace hearken
