// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/pagepanel.h"

#include "ui/briefing/formfields.h"
#include "ui/kit/editing.h"

#include <QBuffer>
#include <QColorDialog>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QImageReader>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int ownDays = 0; ///< of the combo: a first and a last day
constexpr int logoHeight = 240; ///< pixels that are kept
constexpr qint64 largestLogo = 16 * 1024 * 1024;

QPixmap colorSample(const QColor &color)
{
    QPixmap sample(14, 14);
    sample.fill(color);
    return sample;
}

} // namespace

PagePanel::PagePanel(QWidget *parent)
    : QWidget(parent)
{
    makeFields();
    connectFields();
}

void PagePanel::makeFields()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tiny);
    column->addWidget(makeLabel(tr("The whole page"), TextRole::Meta, u"ink3"_s));
    column->addWidget(makeLabel(tr("Reader, period and brand"), TextRole::PanelTitle));
    column->addSpacing(space::small);
    new FormField(tr("Reader"), m_reader = new QLineEdit, column);
    m_reader->setPlaceholderText(tr("the Operations Committee"));
    new FormField(tr("Period"), m_days = new QComboBox, column);
    for (const int days : {30, 90, 180, 365})
        m_days->addItem(tr("Last %n days with feedback", nullptr, days), days);
    m_days->addItem(tr("From a first to a last day"), ownDays);
    m_fromField = new FormField(tr("First day"), m_from = new QDateEdit, column);
    m_toField = new FormField(tr("Last day"), m_to = new QDateEdit, column);
    for (QDateEdit *edit : {m_from, m_to})
        edit->setCalendarPopup(true);
    column->addSpacing(space::small);
    column->addWidget(makeLine());
    column->addSpacing(space::tiny);
    column->addWidget(makeLabel(tr("Brand"), TextRole::SecondStrong));
    column->addWidget(makeParagraph(tr("At the head of every briefing of this project."), TextRole::Meta, u"ink3"_s));
    new FormField(tr("Name"), m_name = new QLineEdit, column);
    m_name->setPlaceholderText(tr("the project’s name"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_logo = makeButton(tr("Logo…")));
    buttons->addWidget(m_color = makeButton(tr("Colour…")));
    buttons->addWidget(m_plain = makeButton(tr("Reset"), {}, ButtonKind::Quiet));
    buttons->addStretch(1);
    m_plain->setToolTip(tr("Hearken’s own mark and colour again"));
    column->addLayout(buttons);
}

void PagePanel::connectFields()
{
    connect(m_reader, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_outline.reader = text.simplified();
        Q_EMIT typed(m_outline);
    });
    connect(m_reader, &QLineEdit::editingFinished, this, [this] {
        m_outline.reader = m_reader->text().simplified();
        Q_EMIT outlineEdited(m_outline, tr("Change reader"));
    });
    connect(m_days, &QComboBox::activated, this, &PagePanel::takePeriod);
    for (QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::editingFinished, this, &PagePanel::takePeriod);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_brand.name = m_name->text().simplified();
        Q_EMIT brandEdited(m_brand, tr("Change brand name"));
    });
    connect(m_color, &QPushButton::clicked, this, &PagePanel::chooseColor);
    connect(m_logo, &QPushButton::clicked, this, &PagePanel::chooseLogo);
    connect(m_plain, &QPushButton::clicked, this, [this] {
        m_brand.color.clear();
        m_brand.logo.clear();
        Q_EMIT brandEdited(m_brand, tr("Reset brand"));
    });
}

void PagePanel::setPage(const Outline &outline, const Brand &brand, const Period &shown)
{
    m_outline = outline;
    m_brand = brand;
    m_shown = shown;
    present();
}

void PagePanel::setCanWrite(bool canWrite)
{
    for (QWidget *field : QList<QWidget *>{m_name, m_logo, m_color, m_plain})
        enableEditing(field, canWrite);
}

void PagePanel::present()
{
    m_filling = true;
    if (!m_reader->hasFocus())
        m_reader->setText(m_outline.reader);
    if (!m_name->hasFocus())
        m_name->setText(m_brand.name);
    const bool own = !m_outline.period.isOpen();
    const int days = own ? ownDays : m_outline.days;
    if (m_days->findData(days) < 0)
        m_days->insertItem(0, tr("Last %n days with feedback", nullptr, days), days);
    m_days->setCurrentIndex(m_days->findData(days));
    m_fromField->setVisible(own);
    m_toField->setVisible(own);
    const Period period = own ? m_outline.period : m_shown;
    if (period.from.isValid() && period.to.isValid()) {
        m_from->setDate(period.from);
        m_to->setDate(period.to.addDays(-1));
    }
    const QColor color = m_brand.color.isEmpty() ? Theme::light()[Token::Navy] : QColor(m_brand.color);
    m_color->setIcon(colorSample(color));
    m_color->setAccessibleDescription(color.name());
    m_plain->setVisible(!m_brand.color.isEmpty() || !m_brand.logo.isEmpty());
    m_filling = false;
}

void PagePanel::takePeriod()
{
    if (m_filling)
        return;
    Outline changed = m_outline;
    const int days = m_days->currentData().toInt();
    changed.days = days == ownDays ? m_outline.days : days;
    const bool first = days == ownDays && m_outline.period.isOpen();
    // Begun with the days that are shown; a last day before the first one is taken as that day.
    const Period own{m_from->date(), qMax(m_from->date(), m_to->date()).addDays(1)};
    changed.period = days != ownDays ? Period() : first ? m_shown : own;
    if (changed == m_outline)
        return;
    m_outline = changed;
    present();
    Q_EMIT outlineEdited(m_outline, tr("Change period"));
}

void PagePanel::chooseColor()
{
    const QColor now = m_brand.color.isEmpty() ? Theme::light()[Token::Navy] : QColor(m_brand.color);
    auto *dialog = new QColorDialog(now, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Brand colour"));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &color) {
        m_brand.color = color.name();
        Q_EMIT brandEdited(m_brand, tr("Change brand colour"));
    });
    dialog->open();
}

void PagePanel::chooseLogo()
{
    auto *dialog = new QFileDialog(this, tr("Choose a logo"), {}, tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QImageReader reader(path);
        reader.setAutoTransform(true);
        const QSize size = reader.size();
        // As many pixels as the head of the page can show, whatever the file has.
        if (size.height() > 0 && QFileInfo(path).size() <= largestLogo)
            reader.setScaledSize(size.scaled(4 * logoHeight, logoHeight, Qt::KeepAspectRatio));
        const QImage logo = reader.read();
        if (logo.isNull()) {
            Q_EMIT failed(tr("The logo could not be read. Choose a PNG, JPEG or SVG picture."));
            return;
        }
        QBuffer png(&(m_brand.logo = QByteArray()));
        png.open(QIODevice::WriteOnly);
        logo.save(&png, "PNG");
        Q_EMIT brandEdited(m_brand, tr("Change logo"));
    });
    dialog->open();
}

} // namespace hearken
