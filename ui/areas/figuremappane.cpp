// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/figuremappane.h"

#include "core/import/figures/figuretime.h"
#include "ui/parts/caption.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/wrappedlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace indblik {

namespace {

// What an item of a list stands for: a column is its name after "=", an indicator its key after ":".
const QString oneYear = QStringLiteral(":");
const QString eachYear = QStringLiteral("#years");
const QString eachIndicator = QStringLiteral("#indicators");
const QString eachArea = QStringLiteral("#areas");

constexpr int yearWidth = 72;
constexpr qsizetype mostNamed = 6; ///< columns that are told by their names

QString columnIn(const QComboBox* box)
{
    const QString chosen = box->currentData().toString();
    return chosen.startsWith(u'=') ? chosen.mid(1) : QString();
}

void choose(QComboBox* box, const QString& data)
{
    box->setCurrentIndex(std::max(0, box->findData(data, Qt::UserRole, Qt::MatchFixedString)));
}

QComboBox* columnBox(QWidget* parent)
{
    auto* box = new ChoiceBox(parent);
    fitTo(*box, 10);
    return box;
}

} // namespace

FigureMapPane::FigureMapPane(const AreaBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_area(columnBox(this))
    , m_year(columnBox(this))
    , m_fixedYear(new QLineEdit(this))
    , m_indicator(columnBox(this))
    , m_value(columnBox(this))
    , m_of(columnBox(this))
    , m_several(new WrappedLabel({}, this))
    , m_origin(new WrappedLabel({}, this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    setFocusProxy(m_area);
    addLine(grid, tr("&Area"), m_area);
    addLine(grid, tr("&Year"), m_year);
    addLine(grid, tr("In&dicator"), m_indicator);
    addLine(grid, tr("&Figures"), m_value);
    addLine(grid, tr("&Out of"), m_of);
    m_fixedYear->setAccessibleName(tr("The year of all figures"));
    m_fixedYear->setPlaceholderText(tr("Year"));
    m_fixedYear->setMaxLength(4);
    m_fixedYear->setFixedWidth(yearWidth);
    grid->removeWidget(m_year);
    QHBoxLayout* years = lay::row({lay::spacing(space::small), lay::wide(m_year), m_fixedYear});
    grid->addLayout(years, 1, 1);
    m_several->setObjectName(QStringLiteral("several"));
    m_origin->setObjectName(QStringLiteral("origin"));
    m_origin->setProperty("tone", QStringLiteral("muted"));
    grid->addWidget(m_several, 6, 0, 1, 2);
    grid->addWidget(m_origin, 7, 0, 1, 2);
    grid->setRowStretch(8, 1);
    connect(m_fixedYear, &QLineEdit::textChanged, this, &FigureMapPane::changed);
}

void FigureMapPane::addLine(QGridLayout* grid, const QString& title, QComboBox* box)
{
    const int row = grid->rowCount() - (grid->count() == 0 ? 1 : 0);
    grid->addWidget(caption(title, box), row, 0);
    grid->addWidget(box, row, 1);
    box->setAccessibleName(QString(title).remove(u'&'));
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        showShape();
        Q_EMIT changed();
    });
}

void FigureMapPane::offer(QComboBox* box, const QString& none, const QStringList& more, const QString& chosen)
{
    box->clear();
    box->addItem(none, QString());
    for (const FigureColumn& column : m_file.columns)
        box->addItem(column.name.simplified(), u'=' + column.name);
    for (qsizetype i = 0; i + 1 < more.size(); i += 2)
        box->addItem(more[i], more[i + 1]);
    choose(box, chosen.isEmpty() ? QString() : u'=' + chosen);
}

void FigureMapPane::setFile(const FigureFile& file)
{
    {
        const QSignalBlocker quiet(this);
        m_file = file;
        const FigureMap& map = file.map;
        const QString none = tr("Choose a column");
        offer(m_area, none, {}, map.area);
        offer(m_year, none, {tr("One year for all"), oneYear}, map.year);
        const bool wasOneYear = file.isRemembered && map.year.isEmpty() && map.years.isEmpty();
        if (map.fixedYear || wasOneYear)
            choose(m_year, oneYear);
        m_fixedYear->setText(map.fixedYear ? map.fixedYear->text() : QString());
        offerIndicators(map);
        offerValues(map);
        offer(m_of, tr("No column"), {}, map.of);
        m_origin->setText(file.isRemembered ? tr("Read as a table of this kind was read last time.")
                                            : tr("This is guessed from the headings. Change what is wrong."));
    }
    showShape();
}

void FigureMapPane::offerIndicators(const FigureMap& map)
{
    QStringList known;
    for (const Indicator& indicator : m_book.indicators)
        known += {tr("All are: %1").arg(indicator.title), u':' + indicator.key};
    const Indicator* fixed = m_book.indicatorNamed(map.fixedIndicator);
    if (!map.fixedIndicator.isEmpty() && !fixed)
        known += {tr("All are: %1").arg(map.fixedIndicator), u':' + map.fixedIndicator};
    offer(m_indicator, tr("Choose a column"), known, map.indicator);
    if (!known.isEmpty())
        m_indicator->insertSeparator(int(m_file.columns.size()) + 1);
    if (!map.fixedIndicator.isEmpty())
        choose(m_indicator, u':' + (fixed ? fixed->key : map.fixedIndicator));
}

void FigureMapPane::offerValues(const FigureMap& map)
{
    QStringList more{tr("Several columns, an indicator each"), eachIndicator};
    const bool hasYears = std::any_of(m_file.columns.begin(), m_file.columns.end(),
        [](const FigureColumn& column) { return timeOfHeading(column.name).has_value(); });
    if (hasYears)
        more += {tr("Several columns, a year each"), eachYear};
    if (!map.areas.isEmpty())
        more += {tr("Several columns, an area each"), eachArea};
    offer(m_value, tr("Choose a column"), more, map.value);
    if (!map.years.isEmpty())
        choose(m_value, eachYear);
    else if (!map.indicators.isEmpty())
        choose(m_value, eachIndicator);
    else if (!map.areas.isEmpty())
        choose(m_value, eachArea);
}

/// The columns that figures are read from where they stand in several.
QStringList FigureMapPane::severalColumns() const
{
    const QString shape = m_value->currentData().toString();
    QStringList taken{columnIn(m_area)};
    if (shape == eachYear)
        taken.append(columnIn(m_indicator));
    if (shape == eachIndicator)
        taken.append(columnIn(m_year));
    const QStringList& guessed = shape == eachYear ? m_file.map.years : m_file.map.indicators;
    QStringList columns;
    for (const FigureColumn& column : m_file.columns) {
        const bool isMeant = guessed.isEmpty()
                                 ? (shape == eachYear ? timeOfHeading(column.name).has_value() : column.holdsFigures())
                                 : guessed.contains(column.name, Qt::CaseInsensitive);
        if (isMeant && !taken.contains(column.name))
            columns.append(column.name);
    }
    return columns;
}

void FigureMapPane::showShape()
{
    const QString shape = m_value->currentData().toString();
    const bool isYears = shape == eachYear;
    const bool isIndicators = shape == eachIndicator;
    const bool isAreas = shape == eachArea;
    m_area->setEnabled(!isAreas);
    m_year->setEnabled(!isYears);
    m_fixedYear->setVisible(!isYears && m_year->currentData().toString() == oneYear);
    m_indicator->setEnabled(!isIndicators);
    m_of->setEnabled(!isYears && !isIndicators && !isAreas);
    for (QComboBox* box : {m_area, m_year, m_indicator}) {
        const QSignalBlocker quiet(box);
        box->setItemText(0, box->isEnabled() ? tr("Choose a column") : tr("In the headings"));
        if (!box->isEnabled())
            box->setCurrentIndex(0);
    }
    if (!m_of->isEnabled()) {
        const QSignalBlocker quiet(m_of);
        m_of->setCurrentIndex(0);
    }
    QStringList columns = isYears || isIndicators ? severalColumns() : isAreas ? m_file.map.areas : QStringList();
    for (QString& name : columns)
        name = name.simplified();
    const qsizetype more = columns.size() - mostNamed;
    QString named = columns.mid(0, mostNamed).join(isYears ? QStringLiteral(", ") : QStringLiteral("; "));
    if (more > 0)
        named = tr("%1 and %n more", nullptr, int(more)).arg(named);
    m_several->setText(isYears   ? tr("Years are in the columns: %1").arg(named)
                       : isAreas ? tr("Areas are in the columns: %1").arg(named)
                                 : tr("Indicators are in the columns: %1").arg(named));
    m_several->setVisible(!columns.isEmpty());
}

FigureMap FigureMapPane::map() const
{
    FigureMap map;
    map.answer(m_file.map);
    map.area = columnIn(m_area);
    map.unitColumn = m_file.map.unitColumn;
    const QString shape = m_value->currentData().toString();
    if (shape == eachYear) {
        map.years = severalColumns();
    } else {
        map.year = columnIn(m_year);
        if (m_year->currentData().toString() == oneYear)
            map.fixedYear = Year::fromText(m_fixedYear->text());
    }
    if (shape == eachIndicator) {
        map.indicators = severalColumns();
    } else {
        map.indicator = columnIn(m_indicator);
        const QString fixed = m_indicator->currentData().toString();
        if (fixed.startsWith(u':'))
            map.fixedIndicator = fixed.mid(1);
    }
    if (shape == eachArea)
        map.areas = m_file.map.areas;
    map.value = columnIn(m_value);
    map.of = columnIn(m_of);
    return map;
}

void FigureMapPane::answer(FigureQuestion::About about, const QString& subject, const QString& choice)
{
    FigureMap said;
    switch (about) {
    case FigureQuestion::About::Unit:
        if (const auto unit = figureUnitFromKey(choice))
            said.units[areaNameKey(subject)] = *unit;
        break;
    case FigureQuestion::About::Column:
        said.settings[subject] = choice;
        break;
    case FigureQuestion::About::Parts:
        said.parts = choice == u"first"  ? PartsOfYear::First
                     : choice == u"last" ? PartsOfYear::Last
                     : choice == u"sum"  ? PartsOfYear::Sum
                                         : PartsOfYear::LeaveOut;
        break;
    }
    m_file.map.answer(said);
    Q_EMIT changed();
}

bool FigureMapPane::setSame(const std::map<QString, QString>& same)
{
    const bool isNew = m_file.map.same != same;
    m_file.map.same = same;
    return isNew;
}

QString FigureMapPane::gap() const
{
    const FigureMap read = map();
    if (read.area.isEmpty() && read.areas.isEmpty())
        return tr("Choose the column that names the areas.");
    if (m_value->currentIndex() == 0)
        return tr("Choose where the figures are.");
    if (read.value.isEmpty() && read.years.isEmpty() && read.indicators.isEmpty() && read.areas.isEmpty())
        return tr("No other column has figures. Choose where they are.");
    if (read.years.isEmpty() && read.year.isEmpty() && !read.fixedYear)
        return m_year->currentData().toString() == oneYear
                   ? tr("Write the year that the figures are of, for example 2009.")
                   : tr("Choose the column of the year, or one year for all.");
    const bool areNamedByYears = !read.years.isEmpty()
                                 && std::none_of(read.years.begin(), read.years.end(),
                                     [](const QString& each) { return besideYear(each).isEmpty(); });
    if (read.indicators.isEmpty() && read.indicator.isEmpty() && read.fixedIndicator.isEmpty() && !areNamedByYears)
        return tr("Choose the column of the indicator, or one indicator for all.");
    QStringList used{read.area, read.year, read.indicator, read.value, read.of};
    used.removeAll(QString());
    for (const QString& name : std::as_const(used)) {
        if (used.count(name) > 1)
            return tr("The column “%1” is chosen for two things. Choose another for one of them.")
                .arg(name.simplified().left(60));
    }
    return {};
}

} // namespace indblik
