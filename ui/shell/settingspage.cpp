// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspage.h"

#include "core/dashboard/tilewords.h"
#include "core/store/edit.h"
#include "ui/kit/editing.h"
#include "ui/kit/panels.h"
#include "ui/kit/scrolling.h"
#include "ui/kit/textscale.h"
#include "ui/shell/goalscard.h"
#include "ui/shell/ordercard.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

#include <utility>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int settingsWidth = 900;

QString settingsZoneName(const QString &zone)
{
    QString name = zone;
    return name.replace(u'_', u' ');
}

/// Laying out six hundred zones takes longer than the rest of the page, so they come when somebody comes to choose.
class ZoneBox : public QComboBox
{
public:
    void showPopup() override
    {
        fill();
        QComboBox::showPopup();
    }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        fill();
        QComboBox::focusInEvent(event);
    }

private:
    void fill()
    {
        if (std::exchange(m_filled, true))
            return;
        const QSignalBlocker quiet(this);
        const QString chosen = currentData().toString();
        clear();
        for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
            addItem(settingsZoneName(QString::fromLatin1(zone)), QString::fromLatin1(zone));
        setCurrentIndex(findData(chosen));
    }

    bool m_filled = false;
};

/// A field over a line that says what it is for.
QWidget *settingsField(QWidget *field, const QString &hint)
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(2);
    followTextScale(field, [field] { field->setMaximumWidth(qRound(320 * textScale())); });
    field->setMinimumHeight(29);
    column->addWidget(field);
    QLabel *words = makeLabel(hint, TextRole::Meta, u"ink3"_s);
    words->setWordWrap(true);
    column->addWidget(words);
    both->setFocusProxy(field);
    return both;
}

} // namespace

SettingsPage::SettingsPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_banner(new Banner(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    auto *head = new PageHeader(title(), this);
    head->setMeta(tr("Every change is kept at once, and Undo takes it back."));
    outer->addWidget(head);
    outer->addLayout(pageRow(m_banner));
    auto *body = new QWidget;
    body->setProperty("part", u"clear"_s);
    followTextScale(body, [body] { body->setMaximumWidth(qRound(settingsWidth * textScale()) + 2 * space::page); });
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space::page, 0, space::page, space::page);
    column->setSpacing(space::medium);
    column->addWidget(makeForm());
    m_goals = new GoalsCard(workbench);
    column->addWidget(m_goals);
    m_order = new OrderCard;
    column->addWidget(m_order);
    column->addStretch(1);
    m_scroll = scrolling(body, this);
    outer->addWidget(m_scroll, 1);
    connect(m_goals, &GoalsCard::failed, this, [this](const Error &error) { m_banner->say(error); });
    connect(m_goals, &GoalsCard::done, this, [this](const QString &words) { Q_EMIT done(words, true); });
    connect(m_order, &OrderCard::ordered, this, [this](const QString &dimension, const QStringList &values) {
        ValueOrders orders = valueOrdersFrom(m_sheet.values.value(u"value_order"_s));
        orders.insert(dimension, values);
        put(u"value_order"_s, valueOrdersText(orders), tr("Order groups by %1").arg(dimensionWord(dimension)));
    });
    connect(&workbench.project(), &Project::changed, this,
        &SettingsPage::refresh); // goals rest on measures and questions as well
    refresh();
}

void SettingsPage::keepChoice(QComboBox *box, const QString &key, const QString &name)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(
        box, &QComboBox::activated, this, [this, box, key, name] { put(key, box->currentData().toString(), name); });
}

QWidget *SettingsPage::makeForm()
{
    auto *card = new Card(tr("Project"));
    auto *form = new QFormLayout;
    form->setContentsMargins(12, 4, 12, 14);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(12);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    card->body()->addLayout(form);
    m_name = new QLineEdit;
    m_zone = new ZoneBox;
    keepChoice(m_zone, u"zone"_s, tr("Change time zone"));
    m_zone->setEditable(true); // typing finds one of six hundred
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_minimum = new QSpinBox;
    m_minimum->setRange(2, 1000);
    m_currency = new QLineEdit;
    m_currency->setMaxLength(8);
    m_currency->setPlaceholderText(tr("€, £, CHF …"));
    m_week = new QComboBox;
    for (const int day : {Qt::Monday, Qt::Saturday, Qt::Sunday})
        m_week->addItem(QLocale().standaloneDayName(day), QString::number(day));
    keepChoice(m_week, u"week_start"_s, tr("Change start of the week"));
    const auto row = [form](const QString &words, QWidget *field, const QString &hint) {
        QLabel *label = makeLabel(words);
        label->setBuddy(field);
        field->setAccessibleName(words);
        form->addRow(label, settingsField(field, hint));
    };
    row(tr("Name"), m_name, tr("Stands on briefings and in the list of projects."));
    row(tr("Time zone"), m_zone, tr("Decides on which day feedback counts that is imported from now on."));
    row(tr("Least number of answers"), m_minimum,
        tr("Fewer answers are hidden everywhere, so that nobody can be recognised."));
    row(tr("Currency"), m_currency, tr("Stands before amounts, as revenue of customers."));
    row(tr("The week starts on"), m_week, tr("On Today. Charts by week follow ISO 8601: from Monday."));
    connect(m_name, &QLineEdit::editingFinished, this,
        [this] { put(u"name"_s, m_name->text().trimmed(), tr("Rename project")); });
    connect(m_currency, &QLineEdit::editingFinished, this,
        [this] { put(u"currency"_s, m_currency->text().trimmed(), tr("Change currency")); });
    connect(m_minimum, &QSpinBox::editingFinished, this,
        [this] { put(u"minimum_n"_s, QString::number(m_minimum->value()), tr("Change least number of answers")); });
    return card;
}

void SettingsPage::open(const Link &link)
{
    if (link.key == "goals"_L1) {
        m_scroll->ensureWidgetVisible(m_goals);
        setFocusProxy(m_goals->first());
    } else {
        setFocusProxy(m_name);
    }
}

void SettingsPage::refresh()
{
    Project *const project = &m_workbench.project();
    m_workbench.jobs().start(
        m_reading, this,
        [project](const Progress &) -> Result<Read> {
            auto session = project->reader();
            if (!session)
                return session.error();
            const auto sheet = ProjectSheets::load(*session);
            const auto facts = Facts::load(*session, project->clock()().date());
            const auto dimensions = Dimensions::all(*session);
            if (!sheet || !facts || !dimensions)
                return !sheet ? sheet.error() : !facts ? facts.error() : dimensions.error();
            return Read{*sheet, *facts, *dimensions};
        },
        [this](const Result<Read> &read) {
            if (!read)
                return m_banner->say(read.error());
            m_sheet = read->sheet;
            showSheet();
            m_goals->show(read->facts);
            m_order->show(read->dimensions, read->facts.rules.order, m_workbench.project().canWrite());
            if (!std::exchange(m_filled, true))
                Q_EMIT filled();
        });
}

void SettingsPage::showSheet()
{
    m_filling = true;
    // What is being typed stays.
    const auto write = [](QLineEdit *field, const QString &text) {
        if (!field->hasFocus() || !field->isModified())
            field->setText(text);
    };
    write(m_name, m_sheet.values.value(u"name"_s, m_workbench.project().place().title()));
    write(m_currency, m_sheet.values.value(u"currency"_s));
    if (!m_minimum->hasFocus())
        m_minimum->setValue(m_sheet.values.value(u"minimum_n"_s, u"10"_s).toInt());
    const QString zone = m_sheet.values.value(u"zone"_s, u"UTC"_s);
    if (m_zone->findData(zone) < 0)
        m_zone->addItem(settingsZoneName(zone), zone);
    if (!m_zone->lineEdit()->hasFocus())
        m_zone->setCurrentIndex(m_zone->findData(zone));
    m_week->setCurrentIndex(m_week->findData(m_sheet.values.value(u"week_start"_s, u"1"_s)));
    const bool writes = m_workbench.project().canWrite();
    m_zone->lineEdit()->setAccessibleName(m_zone->accessibleName());
    for (QWidget *field : QList<QWidget *>{m_name, m_zone, m_minimum, m_currency, m_week})
        enableEditing(field, writes);
    m_filling = false;
}

void SettingsPage::put(const QString &key, const QString &value, const QString &name)
{
    const bool same = value == m_sheet.values.value(key);
    const bool nameless = value.isEmpty() && key == "name"_L1;
    if (m_filling || same)
        return;
    m_name->setModified(false); // what is typed is kept now, or taken back
    m_currency->setModified(false);
    if (nameless)
        return showSheet();
    ProjectSheet changed = m_sheet;
    changed.values.insert(key, value);
    m_banner->clear();
    const Done done = m_workbench.project().edit<ProjectSheets>(name, m_sheet, changed);
    if (done)
        m_sheet = changed;
    else
        m_banner->say(done.error());
    showSheet();
}

} // namespace hearken
