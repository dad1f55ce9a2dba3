// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/readerdialog.h"

#include "core/intake/encoding.h"
#include "ui/kit/controls.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace hearken {

using namespace Qt::StringLiterals;

ReaderDialog::ReaderDialog(const QString &path, const ReaderOptions &options, const QString &kind, QWidget *parent)
    : QDialog(parent)
    , m_options(options)
{
    setWindowTitle(tr("How the file is read"));
    if (QFile file(path); file.open(QIODevice::ReadOnly))
        m_start = file.read(4096);
    auto *form = new QFormLayout(this);
    m_kind = new QComboBox(this);
    m_kind->addItem(tr("Answers and comments"), u"feedback"_s);
    m_kind->addItem(tr("Customers"), u"customers"_s);
    m_kind->addItem(tr("Invitations sent"), u"invitations"_s);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(kind)));
    m_encoding = new QComboBox(this);
    m_encoding->addItems({u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"windows-1252"_s, u"ISO-8859-1"_s,
        u"ISO-8859-15"_s, u"windows-1250"_s, u"windows-1251"_s, u"Shift_JIS"_s});
    if (m_encoding->findText(options.encoding) < 0 && !options.encoding.isEmpty())
        m_encoding->insertItem(0, options.encoding);
    m_encoding->setCurrentText(options.encoding);
    m_delimiter = new QComboBox(this);
    m_delimiter->addItem(tr("Comma"), u',');
    m_delimiter->addItem(tr("Semicolon"), u';');
    m_delimiter->addItem(tr("Tab"), u'\t');
    m_delimiter->addItem(tr("Vertical bar"), u'|');
    m_delimiter->setCurrentIndex(qMax(0, m_delimiter->findData(QChar::fromLatin1(options.delimiter))));
    m_skipped = new QSpinBox(this);
    m_skipped->setRange(0, 1000);
    m_skipped->setValue(options.skippedRows);
    m_headers = new QSpinBox(this);
    m_headers->setRange(0, 3);
    m_headers->setValue(options.headerRows);
    form->addRow(tr("&Holds"), m_kind);
    form->addRow(tr("&Encoding"), m_encoding);
    form->addRow(tr("&Separator"), m_delimiter);
    form->addRow(tr("&Rows before the header"), m_skipped);
    form->addRow(tr("Header r&ows"), m_headers);
    m_raw = new QPlainTextEdit(this);
    m_raw->setReadOnly(true);
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_raw->setTabChangesFocus(true);
    m_raw->setMinimumSize(520, 130);
    form->addRow(tr("&First lines, as they are"), m_raw);
    connect(m_encoding, &QComboBox::currentTextChanged, this, &ReaderDialog::showRaw);
    showRaw();
    const bool text = options.container == "csv"_L1 || options.container.isEmpty();
    m_encoding->setEnabled(text);
    m_delimiter->setEnabled(text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Read again"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("kind", u"primary"_s);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

// A row that a wrong encoding makes unreadable is seen here before anything is read again.
void ReaderDialog::showRaw()
{
    QByteArray text = m_start;
    if (auto decoder = makeDecoder(m_encoding->currentText()); decoder && *decoder) {
        text.clear();
        (*decoder)->decode(m_start, false, text);
    }
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    m_raw->setPlainText(lines.mid(0, 8).join(u'\n'));
}

ReaderOptions ReaderDialog::options() const
{
    ReaderOptions options = m_options;
    if (options.container.isEmpty())
        options.container = u"csv"_s;
    options.encoding = m_encoding->currentText();
    options.delimiter = m_delimiter->currentData().toChar().toLatin1();
    options.skippedRows = m_skipped->value();
    options.headerRows = m_headers->value();
    return options;
}

QString ReaderDialog::kind() const
{
    return m_kind->currentData().toString();
}

} // namespace hearken
