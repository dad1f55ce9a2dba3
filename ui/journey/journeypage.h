// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journeyedit.h"
#include "core/journey/journeys.h"
#include "core/journey/journeystart.h"
#include "core/journey/journeyversions.h"
#include "core/journey/mapmaking.h"
#include "ui/journey/mapview.h"
#include "ui/kit/page.h"
#include "ui/kit/workbench.h"

class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace hearken {

class Banner;
class CompareView;
class EmptyState;
class FilterBar;
class JourneyMenu;
struct JourneyIntake;
class JourneyPanel;
class JourneyTable;
class MapFind;
class MapStrip;
class OrderChips;
class PersonaChips;
class PageHeader;
class PortfolioView;
class SegmentedSwitch;

/// The journeys of a project, one at a time: a live map of stages and touchpoints, the same as a table, as the curve
/// alone and as a story, with the evidence of the selected cell at the right.
///
/// Link::key: empty, the key or the name of a journey, "JOURNEY#STEP" for a touchpoint of it, "step:KEY" for
/// one of the journey that is shown; "portfolio:JOURNEY" for all journeys with one of them selected, "compare:WAS#IS"
/// for two versions, each side as JourneySide::text. Before the key of a journey may stand how it is looked at: "map:",
/// "table:", "curve:", "story:", "overview:", "standard:", "detail:".
class JourneyPage : public Page
{
    Q_OBJECT
public:
    enum class Mode { Map, Table, Curve, Story };

    explicit JourneyPage(Workbench &workbench, QWidget *parent = nullptr);
    ~JourneyPage() override;

    QString title() const override;
    void open(const Link &link) override;
    bool isFilled() const override;
    QString foundation() const override;
    Link here() const override;

    /// Writes the map as what the file's ending says: pdf, png or svg.
    Done save(const QString &path) const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Screen { Journey, Compare, Portfolio };

    QWidget *makeBar();
    void placeChips();
    QWidget *makeContent();
    QWidget *makeEmpty();
    void connectParts();
    void load(bool facts = true);
    void follow(const QStringList &topics);
    void setJourney(const QString &key);
    const Journey *journey() const; ///< null when there is none
    void sketch();
    void refresh();
    void readQuotes();
    void followInTable();
    void showMap(const JourneyMap &map);
    void finish();
    void showEmpty(bool empty);
    void leaveList();
    void setMode(int mode);
    void showZoom();
    JourneyView view() const;
    Journey seen() const; ///< the journey as the persona of the view has it
    QWidget *shownView() const;

    void showPanel();
    void closePanel();
    void readEvidence();
    void openResponse(qint64 response);
    void selectCard(const QString &key);
    void addAction();
    void makeSubJourney();
    void openEvidence();
    void showOrder(MapOrder order, QWidget *under);

    void ask(MapCommand command);
    void editPlace();
    void enterText(const MapPlace &place, const QString &text);
    void enterTouchpoint(int column, const QString &name);
    static QString entryName(LaneKind kind, const QString &text);
    void hideLanes(const CellRange &range);
    void addStep(bool before);
    void addStage();
    void remove();
    void fold();
    bool change(const QString &name, const EditedJourney &edited);
    JourneyDraft draft() const;
    bool changeDraft(const QString &name, const JourneyDraft &after);
    const JourneyMap &shownMap() const; ///< of the view that is looked at
    CellRange selection() const;
    bool copyCells();
    void paste();
    void emptySelection(const QString &name);
    bool changeSet(const QString &name, const JourneySet &before, const JourneySet &after);
    QStringList heardTouchpoints() const;
    bool changeTouchpoint(const QString &name, const Touchpoint &after);
    bool begin(const QString &name, const QList<OutlineStage> &stages);
    void beginFromList();
    void askDetails();
    void askVersionName();
    void keepVersion(const QString &name); ///< the name may be empty
    void keep(const JourneySnapshot &version);
    void removeJourney();
    void copyAsToBe();
    void addLane(LaneKind kind);
    void present();
    void askWhereToSave();
    void saveAs(const QString &path, const QString &filter);
    void askWhatToBringIn();
    void bringIn(const QString &path);
    void takeIn(const QString &file, const JourneyIntake &intake);
    const JourneyStep *stepAt(int column) const;
    const Touchpoint *touchpointAt(int column) const;

    QWidget *makeViewBar();
    void makeViews();
    QString takeLook(const QString &key);
    bool openScreen(const QString &key);
    QString screenKey() const;
    void showScreen(Screen screen);
    void focusScreen();
    void placeScreen();
    void refreshScreen();
    QString stepNamed(const QString &key) const;
    void lookAt(const QString &key);
    void openStep(const QString &key, const QString &step);
    void restoreSide(const JourneySide &side);
    void restore(const JourneySnapshot &version);

    Workbench &m_workbench;
    PageHeader *m_header = nullptr;
    JourneyMenu *m_menu = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_present = nullptr;
    QPushButton *m_add = nullptr;
    SegmentedSwitch *m_modes = nullptr;
    SegmentedSwitch *m_densities = nullptr;
    FilterBar *m_filter = nullptr;
    QWidget *m_bar = nullptr;
    QHBoxLayout *m_tools = nullptr;
    enum class Below { Nothing, Chips, Tools };
    Below m_below = Below::Nothing; ///< what stands in m_second as the first row has no room for it
    QWidget *m_second = nullptr;
    PersonaChips *m_personas = nullptr;
    OrderChips *m_orders = nullptr;
    QWidget *m_viewBar = nullptr; ///< instead of it where the map is not shown
    FilterBar *m_viewFilter = nullptr;
    QPushButton *m_fit = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_legend = nullptr;
    MapView *m_map = nullptr;
    MapStrip *m_strip = nullptr;
    MapFind *m_find = nullptr;
    JourneyTable *m_table = nullptr;
    CompareView *m_compareView = nullptr;
    PortfolioView *m_portfolio = nullptr;
    JourneyPanel *m_panel = nullptr;
    EmptyState *m_empty = nullptr;
    QPlainTextEdit *m_list = nullptr; ///< the pasted list of the empty page
    QPushButton *m_leaveList = nullptr;

    QList<Journey> m_journeys;
    QList<JourneySnapshot> m_versions; ///< of the shown journey
    JourneyGround m_ground;
    QString m_key; ///< of the shown journey
    QString m_persona; ///< whose answers count; empty: the first one's
    JourneyMap m_shown; ///< everything that is known, also while only the curve is looked at
    Mode m_mode = Mode::Map;
    Screen m_screen = Screen::Journey;
    QString m_pendingStep; ///< from a link, until the map is there
    bool m_filled = false;
    bool m_storyWanted = false; ///< by a link, until the map is filled
    bool m_panelWanted = true; ///< the person did not close it
    bool m_listing = false; ///< a list is being pasted, though there are journeys
    JobSlot m_fill;
    JobSlot m_evidence;
    JobSlot m_bringing;
    JobSlot m_keeping;
    QString m_evidenceOf; ///< step whose evidence the panel shows, or waits for
};

} // namespace hearken
