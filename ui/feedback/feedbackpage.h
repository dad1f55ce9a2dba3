// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/inboxmodel.h"
#include "ui/feedback/choicecolumn.h"
#include "ui/feedback/responsepanel.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/page.h"
#include "ui/kit/panels.h"

class QCheckBox;
class QSplitter;
class QStackedWidget;

namespace hearken {

class ResponseList;
class SearchField;

/// All responses: searched, filtered, read. The list shows rows of the window's snapshot, so that five million of them
/// cost no more than fifty; texts come in pages behind it.
class FeedbackPage : public Page
{
    Q_OBJECT
public:
    explicit FeedbackPage(Workbench &workbench, QWidget *parent = nullptr);
    ~FeedbackPage() override;

    QString title() const override;
    /// The slice becomes the filter, words and all; the key is the id of a response to show.
    void open(const Link &link) override;
    bool isFilled() const override;
    QString foundation() const override;
    Link here() const override;

    const InboxModel &model() const { return *m_model; }

private:
    struct Whole;

    void build();
    QWidget *buildList();
    void connectAll();
    void refresh();
    void refreshList();
    void arrived(Result<Whole> whole);
    void showList(InboxList list);
    void selectWanted();
    void present();
    void presentHead();
    void presentChoices();
    void presentNothing();
    void presentSelection();
    void showFlaw();
    void choose(const QString &key);
    void showDetail();
    void openResponse(qint64 id);
    void step(int by);
    void copySelection();
    void exportResult();
    void exportTo(const QString &path);
    void tellFilled();
    Slice slice() const;

    Workbench &m_workbench;
    InboxModel *m_model = nullptr;
    std::shared_ptr<const InboxFrame> m_frame;
    std::shared_ptr<const CommentedRows> m_commented;
    InboxQuery m_query; ///< what is asked for; the model's list is what is shown
    qint64 m_wanted = 0; ///< response to select when the list is there
    bool m_current = false; ///< the list is that of the query
    bool m_detailCurrent = true;

    PageHeader *m_head = nullptr;
    SearchField *m_search = nullptr;
    FilterBar *m_filter = nullptr;
    QLabel *m_flaw = nullptr;
    Banner *m_banner = nullptr;
    QSplitter *m_split = nullptr;
    ChoiceColumn *m_choices = nullptr;
    QCheckBox *m_all = nullptr;
    QLabel *m_position = nullptr;
    QWidget *m_bulk = nullptr;
    PrefixCombo *m_order = nullptr;
    QStackedWidget *m_stack = nullptr;
    ResponseList *m_list = nullptr;
    EmptyState *m_noMatch = nullptr;
    EmptyState *m_empty = nullptr;
    ResponsePanel *m_panel = nullptr;
    QPushButton *m_export = nullptr;

    JobSlot m_frameSlot;
    JobSlot m_beginSlot;
    JobSlot m_listSlot;
    JobSlot m_detailSlot;
    JobSlot m_copySlot;
    JobSlot m_exportSlot;
};

} // namespace hearken
