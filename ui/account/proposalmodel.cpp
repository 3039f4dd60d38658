// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/proposalmodel.h"

#include "core/figuretext.h"

#include <QCoreApplication>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProposalModel)
};

QString sortText(const ProposedThing& thing)
{
    struct Name
    {
        QString operator()(std::monostate) const { return Words::tr("Status form"); }
        QString operator()(const AccountId&) const { return Words::tr("Account"); }
        QString operator()(const GoalId&) const { return Words::tr("Goal"); }
        QString operator()(const CardId&) const { return Words::tr("Status form"); }
        QString operator()(const BudgetGroupId&) const { return Words::tr("Budget group"); }
        QString operator()(const BudgetRowId&) const { return Words::tr("Budget row"); }
        QString operator()(const FootnoteId&) const { return Words::tr("Footnote"); }
        QString operator()(const ChangeTableId&) const { return Words::tr("Table"); }
        QString operator()(const AreaId&) const { return Words::tr("Housing area"); }
        QString operator()(const DesignationListId&) const { return Words::tr("Published list"); }
    };
    return std::visit(Name(), thing);
}

/// What a thing of the proposal says, value by value.
struct Contents
{
    const Proposal& proposal;
    const AccountBook& book;
    std::vector<ProposedDifference> values;

    static QString dayText(const QDate& day) { return QLocale().toString(day, Words::tr("d MMM yyyy")); }

    void add(const QString& what, const QString& text)
    {
        if (!text.isEmpty())
            values.push_back({what, {}, text});
    }

    void add(const QString& what, const Figure& figure)
    {
        const QString text = figureText(figure, book.account.budgetUnit, QLocale());
        add(what, figure.isAmount() ? text + u' ' + unitText(book.account.budgetUnit) : text);
    }

    void operator()(std::monostate) {}

    void operator()(const AccountId&)
    {
        add(Words::tr("Title"), book.account.title);
        add(Words::tr("Addressee"), book.account.addressee);
        add(Words::tr("Introduction"), book.account.introduction);
    }

    void operator()(const GoalId& id)
    {
        if (const GoalAssessment* assessment = book.assessment(id)) {
            add(Words::tr("Assessment"), assessment->assessment);
            add(Words::tr("Recommendation"), assessment->recommendation);
        }
    }

    void operator()(const CardId& id)
    {
        const Card* card = book.card(id);
        const FormTemplate* form = card ? book.form(card->form) : nullptr;
        if (!form)
            return;
        for (const Field& field : form->fields)
            add(field.labelIn(book.account.year), card->answer(field.key));
    }

    void operator()(const BudgetGroupId& id)
    {
        for (const BudgetGroup& group : book.budget.groups) {
            if (group.id != id)
                continue;
            for (const auto& [year, figure] : group.statedByYear)
                add(year.text(), figure);
            add(Words::tr("Stated total"), group.stated.value_or(Figure()));
        }
    }

    void operator()(const BudgetRowId& id)
    {
        const BudgetRow* row = book.budget.row(id);
        if (!row)
            return;
        for (const auto& [year, cell] : row->cells)
            add(year.text(), cell.figure);
        add(Words::tr("Stated total"), row->stated.value_or(Figure()));
    }

    void operator()(const FootnoteId& id)
    {
        for (const Footnote& footnote : book.budget.footnotes) {
            if (footnote.id == id)
                add(footnote.mark, footnote.text);
        }
    }

    void operator()(const ChangeTableId& id)
    {
        for (const ChangeTable& table : book.changeTables) {
            if (table.id != id)
                continue;
            for (const ChangeRow& row : table.rows)
                add(row.areaType,
                    Words::tr("%1 by moves, %2 in dwellings not vacated, %3 in all (%4 percentage points)")
                        .arg(signedText(row.netMoves, QLocale()), signedText(row.notVacated, QLocale()),
                            signedText(row.total, QLocale()), signedText(row.share, QLocale())));
        }
    }

    void operator()(const AreaId& id)
    {
        QStringList days;
        for (const DesignationList& list : proposal.lists) {
            if (list.entry(id) && list.validFrom.isValid())
                days.append(dayText(list.validFrom));
        }
        add(Words::tr("On the list from"), days.join(u'\n'));
    }

    void operator()(const DesignationListId& id)
    {
        for (const DesignationList& list : proposal.lists) {
            if (list.id != id)
                continue;
            QStringList names;
            for (const Area& area : proposal.areas) {
                if (list.entry(area.id))
                    names.append(area.name);
            }
            if (list.validFrom.isValid())
                add(Words::tr("Valid from"), dayText(list.validFrom));
            if (list.published)
                add(Words::tr("Published"), dayText(*list.published));
            add(Words::tr("Areas"), names.join(u'\n'));
            add(Words::tr("Source"), list.source);
        }
    }
};

} // namespace

void ProposalModel::setProposal(std::optional<Proposal> proposal)
{
    beginResetModel();
    m_proposal = std::move(proposal);
    m_remarks.assign(items().size(), {});
    if (m_proposal) {
        for (const Finding& finding : m_proposal->findings) {
            if (const int row = rowOf(finding); row >= 0)
                m_remarks[size_t(row)].push_back(finding);
        }
    }
    endResetModel();
    Q_EMIT acceptedChanged();
}

const std::vector<ProposedItem>& ProposalModel::items() const
{
    static const std::vector<ProposedItem> none;
    return m_proposal ? m_proposal->items : none;
}

int ProposalModel::rowOf(const Finding& finding) const
{
    int found = items().empty() ? -1 : 0;
    for (size_t row = 0; row < items().size(); ++row) {
        const ProposedItem& item = items()[row];
        if (finding.row && item.thing == ProposedThing(*finding.row))
            return int(row);
        const bool isNamed = !finding.subject.isEmpty() && item.title == finding.subject;
        // The form comes before the budget row of the same title.
        if (isNamed && found <= 0)
            found = int(row);
    }
    return found;
}

int ProposalModel::acceptedCount() const
{
    return int(std::count_if(items().begin(), items().end(), [](const ProposedItem& item) { return item.isAccepted; }));
}

void ProposalModel::accept(ProposalStatus status, bool isAccepted)
{
    if (!m_proposal)
        return;
    for (ProposedItem& item : m_proposal->items) {
        if (item.status == status && canAccept(item) && !item.isHeld)
            item.isAccepted = isAccepted;
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::CheckStateRole, Qt::DisplayRole});
    Q_EMIT acceptedChanged();
}

std::vector<ProposedDifference> ProposalModel::contents(int row) const
{
    const ProposedItem& item = items()[size_t(row)];
    if (!item.differences.empty()) {
        std::vector<ProposedDifference> differences = item.differences;
        const auto shown = [unit = m_proposal->book.account.budgetUnit](const Figure& figure) {
            const QString text = figureText(figure, unit, QLocale());
            return figure.isAmount() ? text + u' ' + unitText(unit) : text;
        };
        for (ProposedDifference& each : differences) {
            if (!each.figures)
                continue;
            each.before = shown(each.figures->first);
            each.after = shown(each.figures->second);
        }
        return differences;
    }
    Contents contents{*m_proposal, m_proposal->book, {}};
    std::visit(contents, item.thing);
    return std::move(contents.values);
}

std::vector<Finding> ProposalModel::remarks(int row) const
{
    return m_remarks[size_t(row)];
}

bool ProposalModel::canAccept(const ProposedItem& item) const
{
    return item.status == ProposalStatus::New || item.status == ProposalStatus::Changed;
}

QString ProposalModel::effectText(const ProposedItem& item) const
{
    switch (item.status) {
    case ProposalStatus::New:
        return tr("New");
    case ProposalStatus::Changed:
        return tr("%n change(s)", nullptr, int(item.differences.size()));
    case ProposalStatus::Unchanged:
        return tr("As it is");
    case ProposalStatus::Refused:
        return tr("Cannot be imported");
    }
    return {};
}

QVariant ProposalModel::dataAt(const QModelIndex& index, int role) const
{
    const ProposedItem& item = items()[size_t(index.row())];
    const auto& remarks = m_remarks[size_t(index.row())];
    if (role == StatusRole)
        return int(item.status);
    if (role == Qt::CheckStateRole && index.column() == Title && canAccept(item))
        return int(item.isAccepted ? Qt::Checked : Qt::Unchecked);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() >= Remarks ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Title:
        return item.title.simplified();
    case Sort:
        return sortText(item.thing);
    case Effect:
        return effectText(item);
    case Remarks:
        return remarks.empty() ? QVariant() : QVariant(int(remarks.size()));
    case SourceLine:
        return item.line > 0 ? QVariant(item.line) : QVariant();
    default:
        return {};
    }
}

bool ProposalModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || index.column() != Title)
        return false;
    ProposedItem& item = m_proposal->items[size_t(index.row())];
    if (!canAccept(item))
        return false;
    item.isAccepted = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT acceptedChanged();
    return true;
}

QString ProposalModel::heading(int column) const
{
    switch (column) {
    case Title:
        return tr("Import");
    case Sort:
        return tr("What");
    case Effect:
        return tr("In the file");
    case Remarks:
        return tr("Remarks");
    default:
        return tr("Line");
    }
}

Qt::ItemFlags ProposalModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Title && canAccept(items()[size_t(index.row())]))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace indblik
