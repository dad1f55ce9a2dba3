// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/importcheck.h"

#include "core/base/daytext.h"
#include "core/intake/batches.h"
#include "core/intake/hash64.h"
#include "core/intake/savedmappings.h"
#include "ui/intake/checktop.h"
#include "ui/intake/columnstable.h"
#include "ui/intake/effectcard.h"
#include "ui/intake/goesinto.h"
#include "ui/intake/missingdialog.h"
#include "ui/intake/needsyoucard.h"
#include "ui/intake/problemscard.h"
#include "ui/intake/readerdialog.h"
#include "ui/intake/reread.h"
#include "ui/kit/editing.h"
#include "ui/kit/scrolling.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QWidget *checkReason(const QString &sentence, const QString &iconName, Token token)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(8);
    QLabel *label = makeLabel(sentence, TextRole::Second);
    label->setWordWrap(true);
    row->addWidget(makeIconLabel(iconName, token, 14, line), 0, Qt::AlignTop);
    row->addWidget(label, 1);
    return line;
}

} // namespace

/// What a look at a file finds.
struct ImportCheck::Looked
{
    Recognition recognition;
    std::optional<Batch> earlier; ///< the import that brought this very content
    QString source;
    QString wave;
    bool mask = true;
};

Result<ImportCheck::Looked> ImportCheck::lookedAt(Project &project, const QString &path, const QString &as)
{
    auto session = project.reader();
    if (!session)
        return session.error();
    const auto saved = SavedMappings::all(*session);
    if (!saved)
        return saved.error();
    auto recognition = recognise(path, as, *saved);
    if (!recognition)
        return recognition.error();
    Looked looked{*recognition, {}, recognition->savedMapping, suggestedWave(path, *recognition), true};
    if (looked.source.isEmpty())
        looked.source = suggestedSource(path);
    else
        looked.mask = recognition->mapping.mask;
    const auto hash = contentHash(path);
    if (!hash)
        return hash.error();
    const auto earlier = Batches::ofFile(*session, *hash);
    if (!earlier)
        return earlier.error();
    looked.earlier = *earlier;
    if (!looked.earlier || looked.earlier->isReverted())
        return looked;
    // The same file again changes nothing: so it is offered as it came in the first time.
    if (const auto mapping = Batches::mapping(*session, looked.earlier->id)) {
        looked.mask = mapping->mask;
        looked.wave = waveOf(*mapping);
    }
    return looked;
}

ImportCheck::ImportCheck(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    auto *body = new QWidget;
    body->setProperty("part", u"clear"_s);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space::page, 0, space::page, space::medium);
    column->setSpacing(space::medium);
    column->addWidget(makeTop());
    column->addWidget(makeColumns(), 55);
    column->addWidget(makeBottom(), 45);
    outer->addWidget(scrolling(body, this), 1);
    outer->addWidget(makeFoot());
}

QWidget *ImportCheck::makeTop()
{
    auto *top = new CheckTop;
    m_recognisedCard = new Card(tr("Reading the file"), top);
    QPushButton *changeButton = makeCompactButton(tr("Change…"), {}, ButtonKind::Quiet);
    m_recognisedCard->addAside(changeButton);
    auto *inside = new QWidget;
    inside->setProperty("part", u"clear"_s);
    m_reasons = new QVBoxLayout(inside);
    m_reasons->setContentsMargins(0, 0, 0, 6);
    m_reasons->setSpacing(0);
    m_recognisedCard->body()->addWidget(scrolling(inside, tr("Why it was recognised")), 1);
    m_effect = new EffectCard(tr("What this import will do"), top);
    m_into = new GoesInto(m_workbench, top);
    top->setCards(m_recognisedCard, m_effect, m_into);
    connect(changeButton, &QPushButton::clicked, this, &ImportCheck::changeReader);
    connect(m_effect, &EffectCard::cancelled, this, &ImportCheck::stop);
    connect(m_into, &GoesInto::changed, this, &ImportCheck::rehearse);
    return top;
}

QWidget *ImportCheck::makeColumns()
{
    m_columnsCard = new Card(tr("Columns"), this);
    m_narrow = new SegmentedSwitch({tr("All"), tr("Needs you"), tr("Left out")}, tr("Which columns"), m_columnsCard);
    m_codes = makeCompactButton(tr("No answer…"), {}, ButtonKind::Quiet);
    m_codes->setToolTip(tr("What the file has in place of an answer, and what that says"));
    m_columnsCard->addAside(m_codes);
    m_columnsCard->addAside(m_narrow);
    m_table = new ColumnsTable(m_columnsCard);
    m_columnsCard->body()->addWidget(m_table, 1);
    m_columnsCard->setMinimumHeight(240);
    connect(m_codes, &QPushButton::clicked, this, &ImportCheck::changeCodes);
    connect(
        m_narrow, &SegmentedSwitch::chosen, this, [this](int index) { m_table->narrow(ColumnsTable::Show(index)); });
    connect(m_table, &ColumnsTable::chosen, this, &ImportCheck::change);
    return m_columnsCard;
}

QWidget *ImportCheck::makeBottom()
{
    auto *bottom = new QWidget;
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins({});
    row->setSpacing(space::medium);
    m_problems = new ProblemsCard(bottom);
    m_needsYou = new NeedsYouCard(bottom);
    row->addWidget(m_problems, 66);
    row->addWidget(m_needsYou, 34);
    bottom->setMinimumHeight(230);
    connect(m_needsYou, &NeedsYouCard::answered, this, &ImportCheck::change);
    connect(m_problems, &ProblemsCard::chosen, this, &ImportCheck::remedy);
    return bottom;
}

QWidget *ImportCheck::makeFoot()
{
    QFrame *foot = makeFrame(u"footer"_s, this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::page, 9, space::page, 9);
    row->setSpacing(10);
    auto *words = new ElidedLabel(tr(
        "The whole import can be taken out again later: Data, Imports. Importing the same file again changes nothing."));
    words->setProperty("type", u"second"_s);
    words->setProperty("tone", u"ink2"_s);
    QPushButton *cancel = makeButton(tr("Cancel"));
    QPushButton *back = makeButton(tr("Back"));
    m_import = makeButton(tr("Import"), u"import"_s, ButtonKind::Primary);
    m_import->setEnabled(false);
    // Not the button's own: with each new text it would forget it.
    const QKeySequence keys(Qt::CTRL | Qt::Key_Return);
    m_import->setToolTip(tr("Bring these rows in (%1)").arg(keys.toString(QKeySequence::NativeText)));
    for (const QKeySequence &key : {keys, QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(key, this), &QShortcut::activated, m_import, [this] { m_import->click(); });
    row->addWidget(makeIconLabel(u"undo"_s, Token::Ink3, 16, foot));
    row->addWidget(words, 1);
    row->addWidget(cancel);
    row->addWidget(back);
    row->addWidget(m_import);
    connect(back, &QPushButton::clicked, this, &ImportCheck::backAsked);
    connect(cancel, &QPushButton::clicked, this, &ImportCheck::cancelAsked);
    connect(m_import, &QPushButton::clicked, this, &ImportCheck::importAsked);
    return foot;
}

void ImportCheck::look(const QString &path)
{
    m_path = path;
    m_recognition = {};
    m_rehearsed = false;
    m_recognisedCard->setTitle(tr("Reading the file"));
    m_import->setEnabled(false);
    m_into->begin();
    m_problems->setReading();
    readAgain({}, {});
}

void ImportCheck::stop()
{
    m_reading.cancel();
    m_rehearsal.cancel();
    m_effect->endProgress();
    m_import->setEnabled(!m_recognition.mapping.columns.isEmpty());
}

void ImportCheck::readAgain(const ReaderOptions &options, const QString &kind)
{
    const bool recogniseAll = options.container.isEmpty() && options.encoding.isEmpty();
    m_workbench.jobs().start(
        m_reading, this,
        [project = &m_workbench.project(), path = m_path, options, kind, before = m_recognition, recogniseAll](
            const Progress &) -> Result<Looked> {
            if (recogniseAll)
                return lookedAt(*project, path, kind);
            const auto read = readAs(path, options, before);
            if (!read)
                return read.error();
            return Looked{*read, {}, suggestedSource(path), {}, true};
        },
        [this](const Result<Looked> &looked) { looked ? recognised(*looked) : notRecognised(looked.error()); });
}

void ImportCheck::notRecognised(const Error &error)
{
    m_rehearsed = true;
    m_recognisedCard->setTitle(tr("Not recognised"));
    m_problems->setProblems({}, {}, {}, true);
    m_table->setFile({});
    showReasons();
    showCounts();
    Q_EMIT unreadable(error);
    Q_EMIT rehearsed();
}

void ImportCheck::recognised(const Looked &looked)
{
    m_recognition = looked.recognition;
    m_mapping = m_recognition.mapping;
    if (looked.earlier)
        m_recognition.reasons.prepend(looked.earlier->isReverted()
                ? tr("This very file was imported and taken out again.")
                : tr("This very file was imported on %1.")
                      .arg(
                          timeText(QDateTime::fromMSecsSinceEpoch(looked.earlier->startedAt), u"d MMM yyyy, HH:mm"_s)));
    m_recognisedCard->setTitle(tr("Recognised: %1").arg(m_recognition.title));
    showReasons();
    m_into->suggest(looked.source, looked.wave, looked.mask, m_mapping);
    m_table->setFile(m_recognition);
    m_needsYou->setFile(m_recognition, m_mapping);
    m_problems->setReading();
    showCounts();
    Q_EMIT metaChanged();
    rehearse();
}

void ImportCheck::showReasons()
{
    while (QLayoutItem *item = m_reasons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_recognition.savedMapping.isEmpty())
        m_reasons->addWidget(
            checkReason(tr("Columns go where they went last time: “%1”.").arg(m_recognition.savedMapping), u"check"_s,
                Token::Accent));
    for (const QString &question : m_recognition.questions)
        m_reasons->addWidget(checkReason(question, u"warn"_s, Token::Attention));
    for (const QString &reason : m_recognition.reasons)
        m_reasons->addWidget(checkReason(reason, u"check"_s, Token::Accent));
    m_reasons->addStretch(1);
}

void ImportCheck::showCounts()
{
    const auto count = [this](auto test) {
        return int(std::count_if(m_mapping.columns.begin(), m_mapping.columns.end(), test));
    };
    const int needs = count([](const ColumnMapping &column) { return column.needsYou; });
    const int out = count(
        [](const ColumnMapping &column) { return column.field == Field::Ignore && !column.needsYou; });
    const int all = int(m_mapping.columns.size());
    const int codes = int(codesSeen(m_mapping, m_recognition.preview).size());
    m_codes->setVisible(m_mapping.kind == "feedback"_L1 && all > 0);
    m_codes->setText(codes == 0 ? tr("No answer…") : tr("No answer: %n codes…", nullptr, codes));
    m_columnsCard->setMeta(
        tr("%1 columns: %2 matched, %3 left out, %4 need you").arg(all).arg(all - needs - out).arg(out).arg(needs));
    m_narrow->setWord(0, tr("All %1").arg(all));
    m_narrow->setWord(1, tr("Needs you %1").arg(needs));
    m_narrow->setWord(2, tr("Left out %1").arg(out));
}

void ImportCheck::change(const ColumnMapping &column)
{
    for (ColumnMapping &known : m_mapping.columns) {
        if (known.column == column.column)
            known = column;
    }
    m_table->setMapping(m_mapping);
    m_table->narrow(ColumnsTable::Show(m_narrow->current()));
    m_needsYou->setFile(m_recognition, m_mapping);
    showCounts();
    rehearse();
}

void ImportCheck::changeCodes()
{
    auto *dialog = new MissingDialog(m_mapping, m_recognition.preview, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_mapping.missing = dialog->codes();
        m_table->setMapping(m_mapping);
        showCounts();
        rehearse();
    });
    dialog->open();
}

void ImportCheck::remedy(const ProblemRule &rule)
{
    m_mapping.setRemedy(rule);
    rehearse();
}

void ImportCheck::changeReader()
{
    auto *dialog = new ReaderDialog(m_path, m_mapping.reader, m_mapping.kind, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (dialog->kind() != m_mapping.kind)
            readAgain({}, dialog->kind());
        else
            readAgain(dialog->options(), dialog->kind());
    });
    dialog->open();
}

IntakeRequest ImportCheck::request() const
{
    IntakeRequest request;
    request.path = m_path;
    request.mapping = m_mapping;
    request.mapping.mask = m_into->masks();
    request.source = m_into->source();
    request.wave = m_into->wave();
    request.told = 20'000; // what the list can be saved of
    return request;
}

void ImportCheck::rehearse()
{
    m_rehearsed = false;
    m_import->setText(tr("Import"));
    enableEditing(m_import, m_workbench.project().canWrite());
    IntakeRequest asked = request();
    asked.rehearse = true;
    const auto shown = QPointer<ImportCheck>(this);
    m_workbench.jobs().start(
        m_rehearsal, this,
        [project = &m_workbench.project(), asked, shown](const Progress &progress) {
            QMetaObject::invokeMethod(project, [shown, progress] {
                if (shown && !shown->m_rehearsed && !progress.cancelled())
                    shown->m_effect->follow(progress, tr("Reading and comparing"));
            });
            return runIntake(*project, asked, progress);
        },
        [this](const Result<IntakeSummary> &summary) { rehearsalEnded(summary); });
}

void ImportCheck::rehearsalEnded(const Result<IntakeSummary> &summary)
{
    m_rehearsed = true;
    m_effect->endProgress();
    if (!summary) {
        if (summary.error().kind != ErrorKind::Cancelled)
            Q_EMIT failed(summary.error());
        Q_EMIT rehearsed();
        return;
    }
    m_summary = *summary;
    m_effect->setSummary(m_summary, m_workbench.columns().size());
    m_problems->setProblems(m_summary.findings, m_summary.issues, m_mapping, true);
    m_table->setIssues(m_summary.issues);
    const qint64 rows = m_summary.imported + m_summary.updated;
    m_import->setText(rows == 0 ? tr("Nothing new to import")
            : rows == 1         ? tr("Import 1 row")
                                : tr("Import %1 rows").arg(QLocale().toString(rows)));
    enableEditing(m_import, m_workbench.project().canWrite(), rows > 0);
    Q_EMIT metaChanged();
    Q_EMIT rehearsed();
}

QString ImportCheck::meta() const
{
    const QFileInfo file(m_path);
    QStringList parts{file.fileName()};
    if (m_rehearsed && m_summary.rows > 0)
        parts.append(tr("%1 rows after the header").arg(QLocale().toString(m_summary.rows)));
    parts.append(QLocale().formattedDataSize(file.size(), 0, QLocale::DataSizeSIFormat));
    if (!m_mapping.reader.encoding.isEmpty())
        parts.append(m_mapping.reader.encoding);
    return parts.join(u" · "_s);
}

} // namespace hearken
