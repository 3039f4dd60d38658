// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/seriesdialog.h"

#include "ui/parts/lay.h"
#include "ui/parts/linklines.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/refusal.h"
#include "ui/parts/taborder.h"
#include "ui/parts/texts.h"
#include "ui/trends/breakdialog.h"
#include "ui/trends/seriesfiguresmodel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace indblik {

namespace {

constexpr QSize usualSize(860, 640);
constexpr int columnWidths[] = {130, 110, 110};

} // namespace

SeriesDialog::SeriesDialog(Workspace& workspace, const Series& series, bool isNew, QWidget* parent)
    : EditDialog(isNew ? tr("New series") : tr("A series"), parent)
    , m_workspace(workspace)
    , m_series(series)
    , m_figures(new SeriesFiguresModel(series, this))
    , m_title(new QLineEdit(series.title, this))
    , m_population(new QLineEdit(series.population, this))
    , m_unit(new QComboBox(this))
    , m_direction(new QComboBox(this))
    , m_periods(new QComboBox(this))
    , m_counts(new QComboBox(this))
    , m_adjusted(new QCheckBox(tr("Ad&justed, as if the groups had the same social mix"), this))
    , m_definition(new QPlainTextEdit(series.definition, this))
    , m_table(new QTableView(this))
    , m_breaks(new LinkLines(tr("Breaks in the series"), tr("Add a break …"), tr("No breaks have been entered."), this))
{
    resize(usualSize);
    layOut(lay::column({lay::spacing(space::medium), makeForm(), lay::wide(makeFigures()), m_breaks}));
    keepEnterInFields();
    if (!isNew)
        offerRemoval(tr("&Delete the series"));
    m_breaks->setVisible(!isNew);
    connect(m_breaks, &LinkLines::addWanted, this, &SeriesDialog::addBreak);
    showBreaks();
    continueTabOrder(m_title, *this);
}

QLayout* SeriesDialog::makeForm()
{
    m_title->setPlaceholderText(tr("What is counted: on transfer income"));
    m_population->setPlaceholderText(tr("Of whom: all non-profit housing"));
    const Tongue tongue = Tongue::ofProgram();
    for (const auto unit : {Indicator::Unit::Share, Indicator::Unit::Persons, Indicator::Unit::PerTenThousand,
             Indicator::Unit::Kroner, Indicator::Unit::Number, Indicator::Unit::Points})
        m_unit->addItem(unitAxisText(unit, tongue), int(unit));
    m_unit->setCurrentIndex(m_unit->findData(int(m_series.unit)));
    connect(m_unit, &QComboBox::activated, this,
        [this] { m_figures->setUnit(Indicator::Unit(m_unit->currentData().toInt())); });
    m_direction->addItem(tr("neither"), -1);
    m_direction->addItem(tr("lower"), int(Direction::Down));
    m_direction->addItem(tr("higher"), int(Direction::Up));
    m_direction->setCurrentIndex(m_direction->findData(m_series.direction ? int(*m_series.direction) : -1));
    const std::pair<PeriodKind, QString> kinds[] = {{PeriodKind::Year, tr("years")},
        {PeriodKind::Half, tr("half-years")}, {PeriodKind::Quarter, tr("quarters")}, {PeriodKind::Month, tr("months")}};
    for (const auto& [kind, words] : kinds)
        m_periods->addItem(words, int(kind));
    m_periods->setCurrentIndex(m_periods->findData(int(m_series.periods)));
    m_counts->addItem(tr("not known"), QString());
    fitTo(*m_counts, 16);
    if (const auto book = m_workspace.seriesBook()) {
        for (const Series& each : (*book)->series) {
            if (each.unit != Indicator::Unit::Share && each.id != m_series.id)
                m_counts->addItem(seriesName(each, tongue), each.id.text());
        }
    }
    m_counts->setCurrentIndex(std::max(0, m_series.counts ? m_counts->findData(m_series.counts->text()) : 0));
    m_adjusted->setChecked(m_series.isAdjusted);
    m_definition->setTabChangesFocus(true);
    m_definition->setMaximumHeight(64);
    return lay::row({
        lay::spacing(space::page),
        lay::wide(lay::form({
                      {tr("&What"), m_title},
                      {tr("&Of whom"), m_population},
                      {tr("De&finition"), m_definition},
                      {{}, m_adjusted},
                  }),
            3),
        lay::wide(lay::form({
                      {tr("&Unit"), m_unit},
                      {tr("&Better is"), m_direction},
                      {tr("Figures &per"), m_periods},
                      {tr("&Number behind it"), m_counts},
                  }),
            2),
    });
}

QWidget* SeriesDialog::makeFigures()
{
    m_table->setModel(m_figures);
    m_table->setAccessibleName(tr("Figures of the series"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < int(std::size(columnWidths)); ++column)
        m_table->setColumnWidth(column, columnWidths[column]);
    m_table->setTabKeyNavigation(false);
    auto* pasting = new QShortcut(QKeySequence::Paste, m_table);
    pasting->setContext(Qt::WidgetShortcut);
    connect(pasting, &QShortcut::activated, this, &SeriesDialog::paste);
    auto* clearing = new QShortcut(QKeySequence::Delete, m_table);
    clearing->setContext(Qt::WidgetShortcut);
    connect(clearing, &QShortcut::activated, this, [this] { m_figures->removeRow(m_table->currentIndex().row()); });
    return m_table;
}

void SeriesDialog::showBreaks()
{
    const auto book = m_workspace.seriesBook();
    if (!book)
        return;
    std::vector<LinkLines::Line> lines;
    for (const SeriesBreak* made : breaksOf(m_series.id, (*book)->breaks)) {
        LinkLines::Line line;
        line.title = tr("From %1").arg(made->from.text(QLocale()));
        line.note = made->isComparable ? tr("%1 They may be compared anyway.").arg(made->reason) : made->reason;
        line.remove = [this, gone = *made] {
            doneOrRefused(*this, m_workspace.seriesEdits().takeOff(gone, m_series.id));
            showBreaks();
        };
        lines.push_back(std::move(line));
    }
    m_breaks->showLines(lines, true);
}

void SeriesDialog::addBreak()
{
    BreakDialog dialog(m_workspace, m_series.id, this);
    if (dialog.exec() == QDialog::Accepted)
        showBreaks();
}

void SeriesDialog::paste()
{
    m_figures->paste(m_table->currentIndex(), QGuiApplication::clipboard()->text());
}

std::optional<Series> SeriesDialog::written()
{
    Series series = m_series;
    series.title = m_title->text().simplified();
    series.population = m_population->text().simplified();
    series.unit = Indicator::Unit(m_unit->currentData().toInt());
    const int direction = m_direction->currentData().toInt();
    series.direction = direction < 0 ? std::nullopt : std::optional(Direction(direction));
    series.periods = PeriodKind(m_periods->currentData().toInt());
    series.counts = SeriesId::fromText(m_counts->currentData().toString());
    series.isAdjusted = m_adjusted->isChecked();
    series.definition = m_definition->toPlainText();
    auto figures = m_figures->figures();
    if (!figures) {
        say(figures.error().message, m_table);
        return std::nullopt;
    }
    series.figures = std::move(*figures);
    return series;
}

void SeriesDialog::save()
{
    // What is still in the cell belongs to it.
    m_table->setFocus();
    if (const auto series = written())
        closeAfter(m_workspace.seriesEdits().save(*series), m_title);
}

void SeriesDialog::remove()
{
    closeAfter(m_workspace.seriesEdits().remove(m_series), m_title);
}

} // namespace indblik
