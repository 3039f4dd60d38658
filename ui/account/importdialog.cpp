// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/importdialog.h"

#include "core/figuretext.h"
#include "core/import/accountfile.h"
#include "core/workspace/figureimport.h"
#include "ui/account/proposalmodel.h"
#include "ui/parts/caption.h"
#include "ui/parts/chip.h"
#include "ui/parts/difftext.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QComboBox>
#include <QDate>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTextCursor>
#include <QTextEdit>
#include <QThread>
#include <QTimer>

namespace indblik {

namespace {

constexpr int settle = 250; ///< ms after the last change of the year before the text is read again
constexpr int rowHeight = 28;

/// Rows that ask for nothing are quiet; the row is marked, not the cell.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Tokens& t = tokens(option->palette);
        const auto status = ProposalStatus(index.data(ProposalModel::StatusRole).toInt());
        const bool isRemark = index.column() == ProposalModel::Remarks || status == ProposalStatus::Refused;
        const QColor ink = isRemark ? t.attention : (status == ProposalStatus::Unchanged ? t.muted : t.ink);
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
        option->state &= ~QStyle::State_HasFocus;
    }
};

/// The year in the account's own title, where it is another one than was asked for.
std::optional<Year> yearOfTitle(const ReadAccount& read)
{
    for (const Finding& finding : read.findings) {
        if (finding.kind == FindingKind::YearDiffers && finding.words.size() > 1)
            return Year::fromText(finding.words[1]);
    }
    return {};
}

} // namespace

ImportDialog::ImportDialog(Workspace& workspace, QString source, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_source(std::move(source))
    , m_model(new ProposalModel(this))
    , m_year(new QSpinBox(this))
    , m_tableLine(new QWidget(this))
    , m_sheet(new QComboBox(m_tableLine))
    , m_sheetName(caption(tr("&Sheet"), m_sheet))
    , m_unit(new QComboBox(m_tableLine))
    , m_reading(text::muted({}, m_tableLine))
    , m_summary(text::muted({}, this))
    , m_table(new QTableView(this))
    , m_detail(new QTextEdit(this))
    , m_accept(primaryButton({}, this))
    , m_changes(linkButton(tr("Tick all &changes"), this))
    , m_wait(new QTimer(this))
{
    setWindowTitle(tr("Import an account"));
    resize(1080, 680);
    lay::column({
        lay::of(this, space::small, {space::page, space::large, space::page, space::large}),
        makeHead(),
        makeTableLine(),
        m_summary,
        lay::gap(space::tight),
        lay::wide(makeTable()),
        lay::gap(space::tight),
        makeButtons(),
    });
    m_accept->setDefault(true);

    m_wait->setSingleShot(true);
    m_wait->setInterval(settle);
    connect(m_wait, &QTimer::timeout, this, &ImportDialog::read);
    connect(m_year, &QSpinBox::valueChanged, this, [this] {
        m_isYearGuessed = false;
        readAgain();
    });
    read();
}

QLayout* ImportDialog::makeHead()
{
    auto* title = text::title(QFileInfo(m_source).fileName(), this);
    m_year->setRange(1970, 2100);
    m_year->setValue(m_workspace.book() ? m_workspace.book()->account.year.number() : QDate::currentDate().year() - 1);
    return lay::row(
        {lay::spacing(space::small), lay::wide(title), caption(tr("Account of the &year"), m_year), m_year});
}

/// How a budget was read out of its table; each of it can be changed.
QWidget* ImportDialog::makeTableLine()
{
    m_sheet->setAccessibleName(tr("Sheet"));
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_unit->setAccessibleName(tr("Unit of the amounts"));
    m_unit->addItem(tr("Choose …"));
    for (const Scale unit : {Scale::Kroner, Scale::Thousand, Scale::Million})
        m_unit->addItem(unitText(unit), int(unit));
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_chosenSheet = m_sheet->currentData().toString();
        m_chosenUnit.reset(); // it was said of another table
        readAgain();
    });
    connect(m_unit, &QComboBox::activated, this, [this](int index) {
        m_chosenUnit = index > 0 ? std::optional(Scale(m_unit->itemData(index).toInt())) : std::nullopt;
        readAgain();
    });
    lay::row({
        lay::of(m_tableLine, space::small),
        text::note(tr("How the file is read:"), m_tableLine),
        m_sheetName,
        m_sheet,
        caption(tr("Amounts in &unit"), m_unit),
        m_unit,
        lay::wide(m_reading),
    });
    m_tableLine->hide();
    return m_tableLine;
}

/// After a choice of the officer.
void ImportDialog::readAgain()
{
    m_model->setProposal(std::nullopt);
    m_summary->setText(tr("Reading …"));
    m_wait->start();
}

QWidget* ImportDialog::makeTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    layRows(*m_table, tr("What can be imported"), rowHeight);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionsClickable(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& now) { showRow(now.row()); });
    m_detail->setReadOnly(true);
    m_detail->setProperty("role", QStringLiteral("reading"));
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setTabChangesFocus(true);
    m_detail->setAccessibleName(tr("What the row contains"));
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setSizes({640, 420});
    return splitter;
}

QLayout* ImportDialog::makeButtons()
{
    m_changes->hide();
    connect(m_changes, &QPushButton::clicked, this, [this] { m_model->accept(ProposalStatus::Changed, true); });
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_model, &ProposalModel::acceptedChanged, this, &ImportDialog::showCount);
    return lay::row({lay::spacing(space::small), m_changes, lay::room(), cancelButton(*this), m_accept});
}

ImportDialog::~ImportDialog()
{
    if (m_work)
        m_work->wait();
}

const Proposal& ImportDialog::proposal() const
{
    return *m_model->proposal();
}

void ImportDialog::read()
{
    if (m_work && m_work->isRunning()) {
        m_wait->start();
        return;
    }
    m_accept->setEnabled(false);
    m_summary->setText(tr("Reading …"));
    const Year year = Year::from(m_year->value()).value_or(*Year::from(2000));
    const BudgetWish wish{m_chosenUnit};
    m_work.reset(QThread::create([this, path = m_source, year, sheet = m_chosenSheet, wish] {
        const QStringList sheets = sheetsIn(path);
        auto read = std::make_shared<Result<ReadAccount>>(readAccountFile(path, year, Wording::builtIn(), sheet, wish));
        QMetaObject::invokeMethod(
            this, [this, read, sheets, sheet] { showRead(std::move(*read), sheets, sheet); }, Qt::QueuedConnection);
    }));
    m_work->start();
}

/// Which sheet was read, where there are several to choose from.
void ImportDialog::showSheets(const QStringList& sheets, const QString& read)
{
    m_sheet->clear();
    if (read.isEmpty())
        m_sheet->addItem(tr("Choose a sheet"));
    for (const QString& name : sheets)
        m_sheet->addItem(name, name);
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(read)));
    const bool hasSeveral = sheets.size() > 1;
    m_sheet->setVisible(hasSeveral);
    m_sheetName->setVisible(hasSeveral);
    m_tableLine->setVisible(m_tableLine->isVisible() || hasSeveral);
}

/// What the table says of itself, and in what its amounts are read; where nobody can tell, it is to be chosen.
void ImportDialog::showReading(const BudgetReading& reading, const std::optional<YearSpan>& years)
{
    m_tableLine->show();
    m_unit->setCurrentIndex(reading.unit && !reading.asked ? m_unit->findData(int(*reading.unit)) : 0);
    QStringList words;
    if (years)
        words.append(years->text());
    if (!reading.unitSaid.isEmpty())
        words.append(tr("The file says: %1").arg(reading.unitSaid.simplified().left(60)));
    if (!reading.title.isEmpty())
        words.append(reading.title.simplified().left(80));
    m_reading->setText(words.join(QStringLiteral(" · ")));
}

void ImportDialog::showRead(Result<ReadAccount> read, const QStringList& sheets, const QString& sheet)
{
    if (sheet != m_chosenSheet)
        return; // another one was chosen meanwhile, which is read next
    showSheets(sheets, read ? read->budgetReading.sheet : sheet);
    if (!read) {
        showError(read.error());
        return;
    }
    if (const auto titled = yearOfTitle(*read); titled && std::exchange(m_isYearGuessed, false)) {
        const QSignalBlocker quiet(m_year);
        m_year->setValue(titled->number());
        m_work->wait();
        this->read();
        return;
    }
    if (read->budgetColumns) {
        setWindowTitle(tr("Import a budget"));
        showReading(read->budgetReading, read->book.account.budgetYears);
    }
    const bool isAsked = read->budgetReading.asked.has_value();
    auto proposal = m_workspace.accountEdits().propose(std::move(*read));
    if (!proposal) {
        showError(proposal.error());
        if (isAsked)
            m_unit->setFocus();
        return;
    }
    setTone(m_summary, QStringLiteral("muted"));
    m_model->setProposal(std::move(*proposal));
    arrange(m_table);
    // The first row that asks for something, one that an error speaks against before others.
    const auto& items = m_model->proposal()->items;
    auto first = std::find_if(items.begin(), items.end(), [](const ProposedItem& item) { return item.isHeld; });
    if (first == items.end())
        first = std::find_if(items.begin(), items.end(),
            [](const ProposedItem& item) { return item.status != ProposalStatus::Unchanged; });
    m_table->setCurrentIndex(m_model->index(first == items.end() ? 0 : int(first - items.begin()), 0));
    m_table->setFocus();
    Q_EMIT proposed();
}

void ImportDialog::showError(const Error& error)
{
    m_model->setProposal(std::nullopt);
    arrange(m_table);
    m_summary->setText(error.message);
    setTone(m_summary, QStringLiteral("attention"));
    m_detail->clear();
    Q_EMIT proposed();
}

void ImportDialog::arrange(QTableView* table)
{
    auto* header = table->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column)
        header->setSectionResizeMode(
            column, column == ProposalModel::Title ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void ImportDialog::showCount()
{
    const int accepted = m_model->acceptedCount();
    m_accept->setEnabled(accepted > 0);
    m_accept->setText(accepted > 0 ? tr("&Import %n row(s)", nullptr, accepted) : tr("Nothing to import"));
    m_changes->hide();
    if (!m_model->proposal())
        return;
    const Proposal& proposal = *m_model->proposal();
    m_changes->setVisible(proposal.count(ProposalStatus::Changed) > 0);
    QStringList parts;
    if (const int count = proposal.count(ProposalStatus::New); count > 0)
        parts.append(tr("%n new row(s)", nullptr, count));
    if (const int count = proposal.count(ProposalStatus::Changed); count > 0)
        parts.append(tr("%n changed row(s), tick those you want", nullptr, count));
    if (const int count = proposal.count(ProposalStatus::Unchanged); count > 0)
        parts.append(tr("%n row(s) unchanged from the file", nullptr, count));
    if (const int count = proposal.count(ProposalStatus::Refused); count > 0)
        parts.append(tr("%n row(s) that cannot be imported", nullptr, count));
    if (!proposal.findings.empty())
        parts.append(tr("%n remark(s) to look at", nullptr, int(proposal.findings.size())));
    if (!proposal.untaken.empty())
        parts.append(tr("lines of the source not imported: %1").arg(proposal.untaken.size()));
    m_summary->setText(
        parts.join(QStringLiteral(" · ")) + QStringLiteral(". ") + tr("Nothing is saved until you import it."));
}

void ImportDialog::showRow(int row)
{
    m_detail->clear();
    if (row < 0)
        return;
    const Tokens& t = tokens(palette());
    QTextCharFormat label;
    label.setFont(textFont(TextSize::Small, true));
    label.setForeground(t.muted);
    QTextCharFormat text;
    text.setFont(textFont(TextSize::Body));
    text.setForeground(t.ink);
    QTextCharFormat remark = text;
    remark.setForeground(t.attention);
    // Through a cursor, so that nothing of the source is taken for markup.
    QTextCursor cursor(m_detail->document());
    for (const Finding& finding : m_model->remarks(row)) {
        // A row that only the account has stands in no line of its own here.
        if (!finding.subject.isEmpty() && finding.subject != m_model->index(row, 0).data().toString())
            cursor.insertText(finding.subject + QStringLiteral(": "), label);
        cursor.insertText(sentence(finding, QLocale()), remark);
        if (finding.place.line > 0)
            cursor.insertText(u' ' + tr("(line %1)").arg(finding.place.line), label);
        cursor.insertText(QStringLiteral("\n\n"), text);
    }
    const bool isChange =
        m_model->index(row, 0).data(ProposalModel::StatusRole).toInt() == int(ProposalStatus::Changed);
    for (const ProposedDifference& value : m_model->contents(row)) {
        cursor.insertText(value.what + u'\n', label);
        cursor.setCharFormat(text);
        if (isChange)
            insertDifference(cursor, value.before, value.after, palette(), text);
        else
            cursor.insertText(value.after, text);
        cursor.insertText(QStringLiteral("\n\n"), text);
    }
    // They belong to no row, so the account's own says them.
    const auto& untaken = m_model->proposal()->untaken;
    if (row == 0 && !untaken.empty()) {
        cursor.insertText(tr("Lines of the source that are not imported") + u'\n', label);
        for (const SourceLine& line : untaken)
            cursor.insertText(QStringLiteral("%1: %2\n").arg(line.line).arg(line.text), text);
    }
    cursor.movePosition(QTextCursor::Start);
    m_detail->setTextCursor(cursor);
}

} // namespace indblik
