package sitroom.room.bench.trees;

/**
 * How far a parser agrees with people's trees, in per cent.
 *
 * @param words how many words the trees have
 * @param unitHeads units (names, compounds and fixed phrases as one) under the right unit
 * @param unitArcs those with the right relation besides
 * @param coreRoles F1 of arcs of the relations that tell who did what to whom
 * @param heads words with the right head
 * @param arcs words with the right head and relation
 * @param names F1 of names of people, places and organisations, with their kind
 * @param goldNames how many names there are
 */
public record TreeFigures(
    int words,
    double unitHeads,
    double unitArcs,
    double coreRoles,
    double heads,
    double arcs,
    double upos,
    double xpos,
    double lemmas,
    double names,
    int goldNames) {}
