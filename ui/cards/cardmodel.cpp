// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardmodel.h"

#include "core/judge/cards/completeness.h"
#include "core/searchkey.h"
#include "ui/parts/plaintooltip.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace indblik {

namespace {

constexpr int untilPreparing = 200;    ///< ms; what is in view comes first
constexpr qint64 longestPreparing = 3; ///< ms

CardLine lineOf(const AccountBook& book, const Card& card, const QDate& today)
{
    CardLine line;
    line.card = card.id;
    line.section = card.section;
    line.title = card.title;
    line.state = card.state;
    line.isNew = card.isNew;
    line.isNotBegun = isNotBegun(card);
    line.isOverdue = card.isOverdue(today);
    line.responsible = card.responsible;
    const FormProgress progress = formProgress(book, card);
    line.done = progress.done;
    line.all = progress.all;
    // Sharing the answers costs nothing; put together they are only in the key.
    line.texts.append(card.title);
    for (const auto& [field, answer] : card.answers) {
        line.texts.append(answer.text);
        line.notReviewed += answer.review == Review::Carried && !answer.text.isEmpty() ? 1 : 0;
        line.unchanged += answer.review == Review::Confirmed ? 1 : 0;
    }
    return line;
}

} // namespace

const QString& CardLine::key() const
{
    if (m_key.isNull())
        m_key = searchKey(texts.join(u'\n'));
    return m_key;
}

CardModel::CardModel(QObject* parent) : RowModel(parent), m_idle(new QTimer(this))
{
    connect(m_idle, &QTimer::timeout, this, &CardModel::prepareSearch);
}

/// Makes keys for a moment at a time while nothing else is to be done, so that the first letter of a search waits for
/// none.
void CardModel::prepareSearch()
{
    m_idle->setInterval(0);
    QElapsedTimer clock;
    clock.start();
    while (m_prepared < m_lines.size() && clock.elapsed() < longestPreparing)
        (void)m_lines[m_prepared++].key();
    if (m_prepared == m_lines.size())
        m_idle->stop();
}

void CardModel::setBook(const AccountBook& book, const QDate& today)
{
    beginResetModel();
    m_lines.clear();
    m_lines.reserve(book.cards.size() + 2);
    for (const Section section : {Section::Goals, Section::Beyond}) {
        bool hasHead = false;
        for (const Card& card : book.cards) {
            if (card.section != section)
                continue;
            if (!std::exchange(hasHead, true)) {
                CardLine head;
                head.section = section;
                head.title = section == Section::Goals ? tr("Contributing to the goals") : tr("Beyond the goals");
                m_lines.push_back(std::move(head));
            }
            m_lines.push_back(lineOf(book, card, today));
        }
    }
    endResetModel();
    m_prepared = 0;
    m_idle->start(untilPreparing);
}

void CardModel::updateCard(const AccountBook& book, const Card& card, const QDate& today)
{
    const QModelIndex place = indexOf(card.id);
    if (!place.isValid())
        return;
    m_lines[size_t(place.row())] = lineOf(book, card, today);
    Q_EMIT dataChanged(place, place);
}

QModelIndex CardModel::indexOf(const CardId& card) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&card](const CardLine& line) { return line.card == card; });
    return found == m_lines.end() ? QModelIndex() : index(int(found - m_lines.begin()));
}

QVariant CardModel::dataAt(const QModelIndex& index, int role) const
{
    const CardLine& line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case Qt::ToolTipRole:
        // A tooltip guesses whether it is markup; what people wrote must not become any.
        return line.card ? plainToolTip(line.title) : QVariant();
    case Qt::AccessibleTextRole:
        return line.card
                   ? tr("%1, %2, %3 of %4 answers ready")
                         .arg(line.title, stateWords(line.state), QString::number(line.done), QString::number(line.all))
                   : line.title;
    case CardRole:
        return line.card ? line.card->text() : QString();
    case StateRole:
        return int(line.state);
    case NewRole:
        return line.isNew;
    case NotBegunRole:
        return line.isNotBegun;
    case OverdueRole:
        return line.isOverdue;
    case ResponsibleRole:
        return line.responsible;
    case DoneRole:
        return line.done;
    case AllRole:
        return line.all;
    default:
        return {};
    }
}

Qt::ItemFlags CardModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return m_lines[size_t(index.row())].card ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags();
}

CardFilter::CardFilter(CardModel* model) : QSortFilterProxyModel(model), m_model(*model)
{
    setSourceModel(model);
}

void CardFilter::setSearch(const QString& words)
{
    m_words = searchWords(words);
    m_kept.reset();
    invalidateFilter();
}

void CardFilter::setWishes(const std::set<CardWish>& wishes)
{
    m_wishes = wishes;
    m_kept.reset();
    invalidateFilter();
}

void CardFilter::setOfficer(const QString& name)
{
    if (m_officer == name.simplified())
        return;
    m_officer = name.simplified();
    invalidateFilter();
}

int CardFilter::cardCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += m_model.lines()[size_t(mapToSource(index(row, 0)).row())].card ? 1 : 0;
    return count;
}

int CardFilter::count(CardWish wish) const
{
    return int(std::count_if(m_model.lines().begin(), m_model.lines().end(),
        [this, wish](const CardLine& line) { return line.card && fulfils(line, wish); }));
}

bool CardFilter::fulfils(const CardLine& line, CardWish wish) const
{
    switch (wish) {
    case CardWish::Mine:
        return isWrittenBy(line.responsible, m_officer);
    case CardWish::NotFinished:
        return !line.isFinished();
    case CardWish::NotReviewed:
        return line.notReviewed > 0;
    case CardWish::Returned:
        return line.state == CardState::Returned;
    case CardWish::Overdue:
        return line.isOverdue;
    case CardWish::Unchanged:
        return line.unchanged > 0;
    }
    Q_UNREACHABLE();
}

bool CardFilter::matches(const CardLine& line) const
{
    if (line.card && line.card == m_kept)
        return true;
    const bool isWished =
        std::all_of(m_wishes.begin(), m_wishes.end(), [this, &line](CardWish wish) { return fulfils(line, wish); });
    return line.card && isWished && (m_words.isEmpty() || hasAll(line.key(), m_words));
}

bool CardFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto& lines = m_model.lines();
    if (lines[size_t(row)].card)
        return matches(lines[size_t(row)]);
    // A section's name is shown where one of its forms is.
    for (size_t next = size_t(row) + 1; next < lines.size() && lines[next].card; ++next) {
        if (matches(lines[next]))
            return true;
    }
    return false;
}

} // namespace indblik
