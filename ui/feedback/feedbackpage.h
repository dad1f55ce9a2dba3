// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/inboxmodel.h"
#include "core/feedback/savedview.h"
#include "core/feedback/tagedit.h"
#include "ui/feedback/choicecolumn.h"
#include "ui/feedback/responsepanel.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/page.h"
#include "ui/kit/panels.h"

class QCheckBox;
class QMenu;
class QStackedWidget;

namespace hearken {

class BulkBar;
class CustomerCard;
class Panes;
class ResponseList;
class SearchField;

/// All responses: searched, filtered, read, tagged. The list shows rows of the window's snapshot, so that five million of
/// them cost no more than fifty; texts come in pages behind it. What is selected are ranges of the list until something
/// is done with them, and then a job turns them into responses.
class FeedbackPage : public Page
{
    Q_OBJECT
public:
    explicit FeedbackPage(Workbench &workbench, QWidget *parent = nullptr);
    ~FeedbackPage() override;

    QString title() const override;
    /// The slice becomes the filter, words and all, with the view and the order it may carry (InboxQuery::toMap). The key
    /// is the id of a response to show, "view:ID" of a saved view, or "customer:KEY" to see all of one customer.
    void open(const Link &link) override;
    bool isFilled() const override;
    QString foundation() const override;
    Link here() const override;

    const InboxModel &model() const { return *m_model; }

private:
    struct Whole;
    struct Frame;
    struct Chosen;

    // feedbackpage.cpp: made of, kept up to date
    void build();
    QWidget *buildList();
    QWidget *buildHead(QWidget *middle);
    void makeActions();
    void connectAll();
    void connectList();
    void refresh();
    void refreshList();
    void arrived(Result<Whole> whole);
    void showList(InboxList list);
    void selectWanted(int otherwise);
    void showDetail();
    void showMarks();
    void showCustomer();
    void openResponse(qint64 id);
    void openCustomer(const QString &key);
    void step(int by);
    void setQuery(const InboxQuery &query);
    void tellFilled();
    void offerBestMatch();
    Slice slice() const;

    // feedbackpresent.cpp: what it says
    void present();
    void presentHead();
    void presentChoices();
    ChoiceSection tagChoices() const;
    ChoiceSection touchpointChoices() const;
    ChoiceSection scoreChoices() const;
    ChoiceSection savedChoices() const;
    void presentNothing();
    void presentSelection();
    void presentFilter();
    void showFlaw();

    // feedbackactions.cpp: what is done with responses
    Chosen chosen() const;
    Chosen whole() const;
    void askTags(const Chosen &chosen, const QPoint &where);
    void setTags(const Chosen &chosen, const QStringList &common, const QStringList &wanted);
    void turn(Id<Tag> tag);
    void edit(const Chosen &chosen, std::function<TagStep(const Marks &, const Chosen &)> step,
        std::function<QString(qint64)> name);
    void copySelection();
    void exportResult();
    void exportTo(const QString &path);

    // feedbackviews.cpp: views that have a name, and tags as a list
    void choose(const QString &key);
    void saveView();
    void openView(const SavedView &view);
    void openWantedView();
    void editChoice(const QString &key, ChoiceEdit edit, const QPoint &where);
    void showChoiceMenu(const QString &key, const QPoint &where);
    void renameChoice(const QString &key, const QPoint &where);
    void removeChoice(const QString &key);
    void moveView(const QString &key, int by);
    void removeTag(const Tag &tag);
    const SavedView *view(const QString &key) const;
    std::optional<Tag> tag(const QString &key) const;
    QVariantMap savedQuery() const;
    void makeViewActions();

    Workbench &m_workbench;
    InboxModel *m_model = nullptr;
    std::shared_ptr<const InboxFrame> m_frame;
    std::shared_ptr<const CommentedRows> m_commented;
    std::shared_ptr<const Marks> m_marks;
    QList<SavedView> m_views;
    InboxQuery m_query; ///< what is asked for; the model's list is what is shown
    qint64 m_wanted = 0; ///< response to select when the list is there
    QString m_wantedView; ///< key of a saved view to open when the views are known
    bool m_current = false; ///< the list is that of the query
    bool m_detailCurrent = true;

    PageHeader *m_head = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_tagAll = nullptr;
    SearchField *m_search = nullptr;
    FilterBar *m_filter = nullptr;
    FilterChip *m_tagChip = nullptr;
    QLabel *m_flaw = nullptr;
    Banner *m_banner = nullptr;
    CustomerCard *m_customer = nullptr;
    Panes *m_panes = nullptr;
    ChoiceColumn *m_choices = nullptr;
    QCheckBox *m_all = nullptr;
    QStackedWidget *m_listHead = nullptr;
    QLabel *m_position = nullptr;
    BulkBar *m_bulk = nullptr;
    PrefixCombo *m_grouping = nullptr;
    PrefixCombo *m_order = nullptr;
    QStackedWidget *m_stack = nullptr;
    ResponseList *m_list = nullptr;
    EmptyState *m_noMatch = nullptr;
    QPushButton *m_clearWords = nullptr; ///< only where words were searched for
    EmptyState *m_empty = nullptr;
    ResponsePanel *m_panel = nullptr;
    QMenu *m_menu = nullptr; ///< what can be done here, for the palette
    QList<QAction *> m_viewActions; ///< one for each saved view, for the palette

    JobSlot m_frameSlot;
    JobSlot m_beginSlot;
    JobSlot m_listSlot;
    JobSlot m_detailSlot;
    JobSlot m_customerSlot;
    JobSlot m_copySlot;
    JobSlot m_exportSlot;
    JobSlot m_tagSlot; ///< a tag that is being removed
};

/// Rows of the list that something is done with, as rows of the snapshot: cheap to hand to a job.
struct FeedbackPage::Chosen
{
    Columns columns;
    std::vector<quint32> rows;

    qint64 size() const { return qint64(rows.size()); }
    std::vector<qint64> ids() const; ///< in the order of the list
};

} // namespace hearken
